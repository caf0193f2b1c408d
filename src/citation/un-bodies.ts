/**
 * Bodies of the United Nations by how the symbols of their documents begin; the first that fits counts.
 * @see https://research.un.org/en/docs/symbols
 */
export const unBodies: [beginning: RegExp, body: string][] = [
  [/^A\/HRC\//, 'United Nations Human Rights Council'],
  [/^A\/CN\.4\//, 'United Nations International Law Commission'],
  [/^A\/CONF\./, 'United Nations'],
  [/^E\/CN\.4\//, 'United Nations Commission on Human Rights'],
  [/^CD\//, 'Conference on Disarmament'],
  [/^DP\//, 'United Nations Development Programme'],
  [/^ST\//, 'United Nations Secretariat'],
  [/^TD\//, 'United Nations Conference on Trade and Development'],
  [/^S\//, 'United Nations Security Council'],
  [/^A\//, 'United Nations General Assembly'],
  [/^E\//, 'United Nations Economic and Social Council'],
  [/^T\//, 'United Nations Trusteeship Council'],
];
