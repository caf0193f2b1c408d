// Sets the reader's own choice of marks before the first paint, so that nothing flickers.
try {
  const layer = localStorage.getItem('lectern-layer');
  if (layer) document.documentElement.dataset.layer = layer;
} catch {}
