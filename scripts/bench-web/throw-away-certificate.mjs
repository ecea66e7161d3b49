import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/* Distinguished encoding (X.690): a tag, a length, and what is in it. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
const sequence = (...parts) => der(0x30, ...parts);
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const text = (tag, words) => der(tag, Buffer.from(words));

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const NAME = sequence(der(0x31, sequence(oid('550403'), text(0x0c, 'localhost'))));
const VALID = sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z'));
const FOR_LOCALHOST = der(0xa3, sequence(sequence(oid('551d11'), der(0x04, sequence(text(0x82, 'localhost'))))));

/** A key and a certificate for localhost that nobody has to trust (RFC 5280, self-signed): { key, cert }, for one run. */
export function throwAwayCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const serial = der(0x02, Buffer.from([0x01]), randomBytes(8));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const signed = sequence(version, serial, ECDSA_WITH_SHA256, NAME, VALID, NAME, publicKey.export({ type: 'spki', format: 'der' }), FOR_LOCALHOST);
  const whole = sequence(signed, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), sign('sha256', signed, privateKey)));
  const lines = whole.toString('base64').match(/.{1,64}/g).join('\n');
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n` };
}
