/** Words that would run `hit()` if a page took them for anything but words. */
export const payloads = [
  '<script>hit()</script>',
  '<img src=https://example.org/x onerror=hit()>',
  '"><img src=https://example.org/x onerror=hit()>',
  "'><svg onload=hit()>",
  '</title><script>hit()</script>',
  '</script><script>hit()</script>',
  ']]><script>hit()</script>',
  '--><script>hit()</script>',
  '<svg><animate onbegin=hit() attributeName=x dur=1s>',
  '<details open ontoggle=hit()>x</details>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<a href="javascript:hit()">a</a>',
  '<a href="java&#10;script:hit()">a</a>',
  '<a href="data:text/html,<script>opener.hit()</script>">a</a>',
  '<form action="javascript:hit()"><button>a</button></form>',
  '<input autofocus onfocus=hit()>',
  '<video><source onerror=hit()></video>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=https://example.org/x onerror=hit()&gt;">',
  '<noscript><p title="</noscript><img src=https://example.org/x onerror=hit()>"></noscript>',
  '<template><script>hit()</script></template>',
  '<div style="background:url(javascript:hit())">a</div>',
  '<p interestfor="c-mina-okafor" onclick=hit() data-entity="x">a</p>',
  '[a](javascript:hit())',
  '![a](javascript:hit())',
  '<javascript:hit()>',
  ':entity[<img src=https://example.org/x onerror=hit()>]{#mina-okafor}',
  '{{hit()}}<%= hit() %>',
];

const all = payloads.join('\n\n');
const inLine = JSON.stringify(payloads.join(' ').replaceAll('\n', ' '));

/** An edition with these in every field that takes words; what `check` refuses, such as addresses, is left out. */
export const hostileEdition: Readonly<Record<string, string>> = {
  'site.yaml': `title: ${inLine}\ntagline: ${inLine}\ndescription: ${inLine}\npublisher: ${inLine}\nlicence: ${inLine}\n`,
  'articles/one.md': `---\ntitle: ${inLine}\ndate: 2024-03-07\nauthors: [${inLine}]\npublication: ${inLine}\nsummary: ${inLine}\ntags: [${inLine}]\n---\n\n“We waited,” Mina Okafor said. [@tides]\n\n![Quay](../images/quay.svg)\n\n## ${payloads[2]}\n\n${all}\n\n| a | b |\n|---|---|\n${payloads.map((one) => `| ${one.replaceAll('|', '')} | Mina Okafor |`).join('\n')}\n\n“${payloads[2]},” Mina Okafor said.\n`,
  'glossary/people/mina-okafor.md': `---\nname: Mina Okafor\naliases: [${JSON.stringify(payloads[2])}]\nsummary: ${inLine}\nroles:\n  - title: ${inLine}\n    from: 2023\n---\n\n${all}\n`,
  'glossary/terms/tide-table.md': `---\nname: ${JSON.stringify(payloads[1])}\nsummary: ${inLine}\n---\n`,
  'references.yaml': `- id: tides\n  type: book\n  title: ${inLine}\n  publisher: ${inLine}\n  author:\n    - family: ${inLine}\n      given: ${inLine}\n  issued: 2001\n`,
  'images/quay.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="parent.hit()"><script>parent.hit()</script></svg>',
};
