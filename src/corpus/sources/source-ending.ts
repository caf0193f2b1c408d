/** Files that can be sources, by the ending of their names. */
export const sourceEnding = /\.(?:(txt)|(md|markdown)|(html?))$/i;
