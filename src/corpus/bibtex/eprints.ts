/** Archives by the `eprinttype` that names them: where an item is found, and how its number is written. */
export const archives: Record<string, { name: string; address: string }> = {
  arxiv: { name: 'arXiv', address: 'https://arxiv.org/abs/' },
  googlebooks: { name: 'Google Books', address: 'https://books.google.com/books?id=' },
  hdl: { name: 'hdl', address: 'https://hdl.handle.net/' },
  jstor: { name: 'JSTOR', address: 'https://www.jstor.org/stable/' },
  pubmed: { name: 'PubMed', address: 'https://pubmed.ncbi.nlm.nih.gov/' },
};
