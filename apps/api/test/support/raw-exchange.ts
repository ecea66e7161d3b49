import { connect } from 'node:net';

export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
/** What a connection gave back by the time it closed or went quiet, and whether it did so in time. */
export interface RawAnswer {
  readonly replies: readonly RawReply[];
  readonly text: string;
  readonly isLate: boolean;
}

export interface RawSending {
  readonly parts: readonly (string | Buffer)[];
  /** The caller hangs up its half as soon as everything is written: what was promised will never come. */
  readonly isCutShort?: boolean;
  readonly methods: readonly string[];
}

/** Writes bytes to a server as they are, and reads whatever it answers until all answers are there or it hangs up. */
export function exchangeRaw(base: string, { parts, isCutShort = false, methods }: RawSending, patience: number): Promise<RawAnswer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    let heard = Buffer.alloc(0);
    let isLate = false;
    const socket = connect(Number(port), hostname, () => {
      for (const part of parts) socket.write(part);
      if (isCutShort) socket.end();
    });
    const late = setTimeout(() => {
      isLate = true;
      socket.destroy();
    }, patience);
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      if (repliesIn(heard, methods).length >= methods.length) socket.destroy();
    });
    // A server that has said all it has to say may hang up on what is still being sent.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(late);
      resolve({ replies: repliesIn(heard, methods), text: heard.toString('latin1'), isLate });
    });
  });
}

/** The whole replies at the beginning of what was heard. A reply to HEAD has no body, whatever its headers say. */
export function repliesIn(heard: Buffer, methods: readonly string[]): RawReply[] {
  const replies: RawReply[] = [];
  let rest = heard;
  for (;;) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) return replies;
    const [first = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0);
    const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
    rest = rest.subarray(end + 4);
    if (status >= 100 && status < 200) continue;
    const body = methods[replies.length] === 'HEAD' || status === 204 || status === 304 ? { length: 0, text: '' } : bodyOf(rest, headers);
    if (body === null) return replies;
    replies.push({ status, headers, body: body.text });
    rest = rest.subarray(body.length);
  }
}

/** A body by its length, in chunks, or to the end of the connection; null while some of it is still to come. */
function bodyOf(rest: Buffer, headers: Readonly<Record<string, string>>): { length: number; text: string } | null {
  const length = headers['content-length'];
  if (length !== undefined) return rest.length < Number(length) ? null : { length: Number(length), text: rest.subarray(0, Number(length)).toString('utf8') };
  if (headers['transfer-encoding'] !== 'chunked') return { length: rest.length, text: rest.toString('utf8') };
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(rest.subarray(at, line).toString('latin1'), 16);
    const end = line + 2 + size;
    if (rest.length < end + 2) return null;
    if (size === 0) return { length: end + 2, text: Buffer.concat(chunks).toString('utf8') };
    chunks.push(rest.subarray(line + 2, end));
    at = end + 2;
  }
}
