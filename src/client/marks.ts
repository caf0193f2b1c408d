/** Signs behind quotations and links that report a mark: the script that answers them is loaded by the first press. */
document.addEventListener('click', (event) => {
  const sign = (event.target as Element).closest<HTMLAnchorElement>('.of-quote, .report');
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import(/* @vite-ignore */ document.documentElement.dataset.marks ?? '').then(
    ({ openQuoteMenu, reportOf }) => {
      if (sign.className === 'report') location.assign(reportOf(sign));
      else openQuoteMenu(sign);
    },
    () => location.assign(sign.href),
  );
});

export {};
