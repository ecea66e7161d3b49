/** The colours of the light theme. Every text pair on white is 7:1 or better, so grey print keeps them apart too. */
export const INK = {
  ink: '#211A26',
  ink2: '#51485A',
  line: '#CFC7D3',
  lineStrong: '#857A8C',
  sunken: '#F6F4F6',
  plum: '#5A3470',
  gold: '#F0B429',
  goldEdge: '#A87400',
  goldTint: '#FFF1CF',
  teal: '#1B7682',
  tealTint: '#A4C8CD',
  ok: '#1B5736',
  late: '#8A2411',
} as const;
