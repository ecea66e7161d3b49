/** What nobody types, and what some library or database stumbles over. */
export const ODD_TEXTS: readonly string[] = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', 'a\udfffb', 'x'.repeat(9000), '2026-02-30', '2026-13-01', '0000-00-00', '9999-12-31', '-000001-01-01', '2026-03-29T01:30:00', '2026-03-29T01:30:00Z',
  '2026-10-25T01:30:00+01:00', '2026-02-30T10:00:00Z', '2026-01-01T24:00:01Z', '01:30', '25:00', '9223372036854775808', '-9223372036854775809', '1e400', 'NaN', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  '<script>alert(1)</script>', "'; drop table person; --", '" or 1=1 --', '$1', ':id', '%s%n', '=cmd()', '@SUM(1)', '\ufdfa', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}', '\u202egnp.exe', 'e\u0301', '\ufeffx', '../../etc/passwd', '%00', '{{7*7}}', '${7*7}', 'null', 'undefined', 'true', '\r\nX-Injected: 1',
];

const deep = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1);
export const ODD_VALUES: readonly unknown[] = [
  ...ODD_TEXTS, null, true, false, 0, -0, -1, 1e308, 2 ** 53, 2 ** 63, -(2 ** 63), 0.1, 2 ** 31, [], [[[]]], {}, { a: { b: {} } }, ['x'], [null], { toString: 'x' }, { length: 1e9 }, { then: 'x' }, { $ne: 1 }, deep(200),
  Array.from({ length: 2000 }, () => 'x'), Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${n}`, n])),
];

const RAW_TEXTS: readonly string[] = [
  '{', '[]', 'null', '"x"', '1', '', ' ', '{"a":1,}', '{a:1}', "{'a':1}", '{"a":1}{"b":2}', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"a":{"__proto__":{"polluted":1}}}',
  '\ufeff{}', '{"a":"\\ud800"}', '{"a":"\\u0000"}', '{"version":9223372036854775808}', '{"version":1e400}', '{"version":-0}', '{"version":1,"version":2}', '['.repeat(5000), `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '{"a":'.repeat(5000), 'a=b&c=d', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>',
];
/** Bodies as bytes: overlong and broken UTF-8, surrogates in UTF-8, UTF-16, a gzip that is none. */
const RAW_BYTES: readonly Buffer[] = [Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d]), Buffer.from([0xc0, 0xaf]), Buffer.from([0xff, 0xfe, 0x7b, 0x00]), Buffer.from('{"a":1}', 'utf16le'), Buffer.from([0x1f, 0x8b, 0x08, 0x00]), Buffer.alloc(300, 0)];
export const RAW_BODIES: readonly (string | Buffer)[] = [...RAW_TEXTS, ...RAW_BYTES];

export const TYPES: readonly string[] = [
  'application/json; charset=utf-16', 'application/json; charset=nonsense', 'application/problem+json', 'text/plain', 'text/html', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/x-www-form-urlencoded', 'application/xml', ';;', '/', '*/*', 'json', 'application/json, text/plain', 'application/json;'.repeat(50), '\u00ff',
];
/** In the place of a path's parameter. */
export const ODD_PARTS: readonly string[] = [
  'x', '%', '%zz', '%E0%A4%A', '..%2f..', '..', '.', '%2e%2e', '%00', 'a%00b', '%ED%A0%80', '%F0%9F', '0'.repeat(300), '0'.repeat(190), '__proto__', 'constructor', '9223372036854775808', '-1', '2026-02-30', 'null', '%7B%7D', `%27%3B--`, '*', '~', '%u0041', 'a;b=c', '00000000-0000-0000-0000-000000000000',
];
export const ODD_QUERIES: readonly string[] = [
  '', '%', '%zz', '%00', 'a%00b', '%F0%9F', '%ED%A0%80', '%FF', '-1', '0', '99999999999999999999', '1e400', 'NaN', '1.5', '__proto__', 'eyJ4IjoxfQ', 'e30', 'bnVsbA', 'W10', 'x'.repeat(2000), '1&limit=2', 'a&a=b&a=c', '[]=1', '%5B%24ne%5D=1', '2026-02-30', '%27%20or%201=1', '%0d%0aX-Injected:%201', '00000000-0000-0000-0000-000000000000', 'null', '%E2%80%AE',
];
/** Each a set of header lines. */
export const ODD_HEADERS: readonly (readonly string[])[] = [
  ['Accept: \u0001'], ['Accept: text/html'], ['Accept-Encoding: nonsense, *;q=-1'], ['Accept-Language: \u00e9'], ['Range: bytes=0-1'], ['If-None-Match: *'], ['If-Modified-Since: never'], ['Origin: null'], ['Origin: http://evil.example'], ['Origin: ://'], ['Sec-Fetch-Site: cross-site'],
  ['X-Forwarded-For: \u00ff, 127.0.0.1'], ['X-Forwarded-Proto: gopher'], ['X-Forwarded-Host: evil.example'], ['Forwarded: for="[::'], ['X-HTTP-Method-Override: DELETE'], ['Transfer-Encoding : chunked'], ['Upgrade: websocket', 'Sec-WebSocket-Key: x'], ['Authorization: Bearer null'], ['Authorization: Basic %%%'],
  ['Cookie: a=b; alongside="; c=d'], ['Cookie: __proto__=1; constructor=2'], [`Cookie: ${'a=b; '.repeat(1500)}`], ['Referer: javascript:alert(1)'], ['User-Agent: () { :; }; echo'], ['Content-Disposition: form-data'], ['Trailer: X'], ['TE: trailers'], ['Via: 1.1 x'], ['__proto__: polluted'], ['constructor: polluted'], ['Expect: 100-continue'],
  Array.from({ length: 300 }, (_, n) => `X-${n}: y`),
];
/** Not a request at all. */
export const ODD_LINES: readonly string[] = [
  '\r\n\r\n', '\u0000\r\n\r\n', '\u0016\u0003\u0001\u0002\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'GET\r\n\r\n', 'GET /api/health\r\n\r\n x', 'GET /api/people HTTP/9.9\r\n\r\n', 'GET  /api/people HTTP/1.1\r\n\r\n', 'GET /api/people HTTP/1.1\nHost: x\n\n', 'GET /api/p eople HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /api/people HTTP/1.1\r\nHost\r\n\r\n', 'GET /api/people HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n',
  'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /api/people HTTP/1.1\r\n\r\n', 'GET /api/people HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 'GET /api/\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n', `${'G'.repeat(70_000)} / HTTP/1.1\r\n\r\n`, `GET /${'x'.repeat(70_000)} HTTP/1.1\r\n\r\n`, 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n', '{"a":1}\r\n\r\n',
];
