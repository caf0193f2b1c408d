let brought: Promise<void> | undefined;

/** Brings the style sheet of what only a press or a key opens; resolves when it holds, or can't be had. */
export function bringStyle(): Promise<void> {
  brought ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = document.documentElement.dataset.pressed ?? '';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return brought;
}
