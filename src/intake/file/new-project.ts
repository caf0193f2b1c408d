import { newEdition } from './new-edition.ts';

/** What a new project is told. */
export interface ProjectFacts {
  title: string;
  /** BCP 47. */
  language: string;
  /** The name of its folder. */
  folder: string;
  /** The version of Lectern that it is written for. */
  version: string;
}

/** The files of a project that publishes an edition, by their paths: the content, and what builds and publishes it. */
export function newProject({ title, language, folder, version }: ProjectFacts): Record<string, string> {
  const content = Object.entries(newEdition(title, language)).map(([path, text]) => [`content/${path}`, text]);
  return {
    ...Object.fromEntries(content),
    'package.json': `${JSON.stringify(manifest(folder, version), null, 2)}\n`,
    'pnpm-workspace.yaml': pnpm,
    '.gitignore': 'node_modules/\n/dist/\n.*.lectern/\n',
    '.gitattributes': 'anchors.json merge=union\n',
    'README.md': readme(title),
    '.github/workflows/pages.yml': github,
    '.gitlab-ci.yml': gitlab,
  };
}

function manifest(folder: string, version: string) {
  return {
    name: packageName(folder),
    private: true,
    scripts: { start: 'lectern start', build: 'lectern build', dev: 'lectern dev', check: 'lectern check' },
    dependencies: { lectern: `^${version}` },
    engines: { node: '>=22.12' },
    lectern: { formats: version },
  };
}

/** A name that npm takes: `grune-mappe` for `Grüne Mappe`. */
export function packageName(folder: string): string {
  const plain = folder.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return name === '' || name === 'lectern' || name === 'node-modules' ? 'my-edition' : name;
}

function readme(title: string): string {
  return `# ${title.replace(/([\\`*_[\]<>#&])/g, '\\$1')}

A reading edition, made with Lectern. What is written here is published; the look and the marks are made of it.

\`\`\`sh
npm install      # once; needs Node 22.12 or newer
npm start        # builds the site, serves it and prints its address
npm run dev      # the same, and follows every change as you save it
npm run check    # tells what is wrong or doubtful, with file and line
npm run build    # writes the site into dist/, for any static host
\`\`\`

- \`content/articles/\`: one Markdown file an article. \`npx lectern import FILE\` makes them of web pages, Word documents and others.
- \`content/glossary/\`: one file for each person, organization, place, document, event or term. \`npx lectern suggest\` proposes some.
- \`content/site.yaml\`: title, language and whatever else the edition as a whole has.

Each file that is here to begin with explains its fields. \`npx lectern help\` lists all commands.

**Publishing.** On GitHub, choose “GitHub Actions” as the source under Settings → Pages, and push: \`.github/workflows/pages.yml\` does the rest. On GitLab \`.gitlab-ci.yml\` does it. The other of the two can be deleted. Any other host takes the folder \`dist/\`.

**A newer Lectern.** \`npm update lectern\`; its changelog says what is new, and \`npx lectern doctor\` what this project should change for it.
`;
}

/** pnpm ends with an error until it is told of each package that would run something when it is installed. */
const pnpm = `# For pnpm: the script that esbuild would run when it is installed isn't needed.
allowBuilds:
  esbuild: false
`;

const github = `# Publishes the edition on GitHub Pages with every push. Under Settings, Pages, choose "GitHub Actions" as the source.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm install
      - run: npx lectern build --site "\${{ steps.pages.outputs.base_url }}" --out dist
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
      - uses: actions/deploy-pages@v4
        id: deployment
`;

const gitlab = `# Publishes the edition on GitLab Pages with every push to the default branch.
pages:
  image: node:24
  script:
    - npm install
    - npx lectern build --site "$CI_PAGES_URL" --out public
  pages: true
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
