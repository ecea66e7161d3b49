import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A message as it arrived, read as a mail program reads it. */
export interface ArrivedMail {
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** Every byte of it, headers too. */
  readonly raw: string;
}
type Answer = 'accept' | 'refuse' | 'never' | 'hold';

export interface MailServer {
  readonly url: string;
  /** Everything that was accepted, in the order of arrival. */
  readonly accepted: readonly ArrivedMail[];
  /** How the next messages are answered, one each; afterwards they are accepted. What is held waits for `release`. */
  answerNext(...answers: Answer[]): void;
  /** Accepts what was held. */
  release(): void;
  /** Resolves with the first message, whatever it was answered, for which the test holds; also one that came before. */
  arrival(isWanted: (mail: ArrivedMail) => boolean, count?: number): Promise<ArrivedMail>;
  close(): Promise<void>;
}

/** A real SMTP server on a port of its own. */
export async function startMailServer(): Promise<MailServer> {
  const arrived: ArrivedMail[] = [];
  const accepted: ArrivedMail[] = [];
  const answers: Answer[] = [];
  const held: (() => void)[] = [];
  const watchers = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData(stream, session, done) {
      void read(stream, session.envelope.rcptTo.map(({ address }) => address).join()).then((mail) => {
        const answer = answers.shift() ?? 'accept';
        arrived.push(mail);
        const accept = () => {
          accepted.push(mail);
          done(null);
        };
        if (answer === 'accept') accept();
        if (answer === 'hold') held.push(accept);
        if (answer === 'refuse') done(Object.assign(new Error('not now'), { responseCode: 451 }));
        for (const look of watchers) look();
      });
    },
  });
  // A killed sender leaves its connection half open; that is what the tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    answerNext: (...next) => void answers.push(...next),
    release: () => held.splice(0).forEach((accept) => accept()),
    arrival: (isWanted, count = 1) =>
      new Promise((resolve) => {
        const look = () => {
          const found = arrived.filter(isWanted)[count - 1];
          if (!found) return;
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function read(stream: SMTPServerDataStream, to: string): Promise<ArrivedMail> {
  const at = Date.now();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const { subject = '', text = '', messageId = '' } = await PostalMime.parse(bytes);
  return { at, to, subject, text, messageId, raw: bytes.toString('utf8') };
}
