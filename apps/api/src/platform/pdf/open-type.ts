import { inflateSync } from 'node:zlib';

const SIGNATURE = 0x774f4646;
const [HEADER, ENTRY] = [44, 20];
const [PLAIN_HEADER, PLAIN_ENTRY] = [12, 16];
const aligned = (length: number) => (length + 3) & ~3;

/**
 * A WOFF 1 file as the OpenType file inside it (W3C WOFF 1.0, sections 3 to 5). The PDF library reads WOFF as well, but
 * unpacks it in JavaScript for every document, which takes longer than drawing one.
 */
export function openTypeOf(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== SIGNATURE) throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const head = Buffer.alloc(PLAIN_HEADER + count * PLAIN_ENTRY);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + 2 * index),
  );
  let offset = head.length;
  tables.forEach(({ tag, sum, bytes }, index) => {
    const at = PLAIN_HEADER + index * PLAIN_ENTRY;
    tag.copy(head, at);
    [sum, offset, bytes.length].forEach((value, place) => head.writeUInt32BE(value, at + 4 + 4 * place));
    offset += aligned(bytes.length);
  });
  return Buffer.concat([head, ...tables.map(({ bytes }) => Buffer.concat([bytes], aligned(bytes.length)))]);
}
