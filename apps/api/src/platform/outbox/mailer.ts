import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';

export interface Mail {
  /** The outbox id: the message id follows from it, so that a mail sent twice is seen as one. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** By SMTP where `SMTP_URL` is set; otherwise each mail is a file in the data folder, to be read there. */
export const mailer = (): Mailer => {
  const url = process.env['SMTP_URL'];
  return url ? bySmtp(url) : intoFolder(path.join(process.env['DATA_DIR'] ?? '.data', 'mail'));
};

/** A mail server that hangs must be given up before the database gives up the transaction that waits for it. */
const PATIENCE = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 12_000 };

function bySmtp(url: string): Mailer {
  const transport = createTransport({ url, ...PATIENCE });
  return {
    send: async ({ id, ...mail }) => {
      await transport.sendMail({ ...mail, messageId: `<${id}@alongside>` });
    },
  };
}

function intoFolder(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async ({ id, ...mail }) => {
      const { message } = await transport.sendMail({ ...mail, messageId: `<${id}@alongside>` });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(path.join(folder, `${id}.eml`), message as Buffer, { mode: 0o600 });
    },
  };
}
