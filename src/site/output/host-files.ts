/**
 * What static hosts, version control and desktops put at the top of a folder that is else empty. It is no obstacle to a
 * first build there, which keeps it: a fresh checkout of the branch that GitHub Pages shows has such files alone.
 */
export const hostFiles: ReadonlySet<string> = new Set([
  '.git',
  '.gitattributes',
  '.gitignore',
  '.gitkeep',
  '.nojekyll',
  'CNAME',
  '.domains',
  '.htaccess',
  '.well-known',
  '.DS_Store',
  'desktop.ini',
  'Thumbs.db',
]);
