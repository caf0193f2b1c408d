/** The links to the pages that the list runs over; null where it is all here. */
export function linksToPages(list: HTMLElement): HTMLElement | null {
  return document.querySelector(`.list-pages[data-list="${list.id}"]`);
}

/** What the list's other pages have of it, in order. Rejects where one of them does not come. */
export async function partsOnOtherPages(list: HTMLElement, links: HTMLElement): Promise<HTMLElement[]> {
  const others = links.querySelectorAll<HTMLAnchorElement>('a:not([aria-current])');
  const pages = await Promise.all(Array.from(others, ({ href }) => pageAt(href)));
  return pages.flatMap((page) =>
    Array.from(page.getElementById(list.id)?.children ?? [], (part) => document.adoptNode(part) as HTMLElement),
  );
}

/** The page at an address, read by the browser without becoming mark-up of this one. */
function pageAt(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.onload = () =>
      request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`Unexpected answer ${request.status} from ${href}, expected a page`));
    request.onerror = () => reject(new Error(`Unexpected end of the connection to ${href}, expected a page`));
    request.send();
  });
}
