/*
 * Makes cards of the quotations of an edition that a page shows: `<blockquote class="lectern-quote">`. It asks for
 * nothing, keeps nothing, and changes nothing outside them; in a sandbox it needs `allow-scripts` alone. What the
 * page's own styles say of quotations stays outside the card, which follows the page's light or dark.
 */
(() => {
  const style = `
    :host { all: initial !important; display: block !important; color-scheme: inherit !important;
      margin-block: 1.5em !important; max-inline-size: 35rem !important; }
    div { padding: 1.25rem 1.5rem; border: 1px solid light-dark(#ddd4c1, #393d40);
      border-inline-start: 4px solid light-dark(#7d2a1c, #e7a588); border-radius: 4px;
      background: light-dark(#fffdf8, #202326); color: light-dark(#221d16, #dcd8cf);
      font: 1.1875rem / 1.5 Charter, "Iowan Old Style", Georgia, serif; overflow-wrap: break-word; }
    p { margin: 0 0 0.75em; }
    footer { font: 0.875rem / 1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: light-dark(#645b4d, #a49d90); }
    b { color: light-dark(#221d16, #dcd8cf); }
    a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 2px; }
    a:is(:hover, :focus-visible) { color: light-dark(#7d2a1c, #e7a588); }
    cite { font-style: normal; }`;

  const dress = (quotation) => {
    if (quotation.shadowRoot) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const card = document.createElement('div');
    for (const child of quotation.childNodes) card.append(child.cloneNode(true));
    const shadow = quotation.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(card);
  };

  // A browser that lacks what a card needs leaves the quotation as it is.
  const dressAll = () => {
    for (const quotation of document.querySelectorAll('blockquote.lectern-quote')) {
      try {
        dress(quotation);
      } catch {
        return;
      }
    }
  };

  dressAll();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', dressAll);
})();
