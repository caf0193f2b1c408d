import { describe, expect, test } from 'vitest';
import { isGlossary } from '../../../../src/intake/glossary/read-entries.ts';
import { draftsOf, refusalOf } from '../../../support/intake.ts';

const post = {
  id: 'p1',
  title: 'The harbour talks',
  slug: 'harbour-talks',
  status: 'published',
  visibility: 'public',
  published_at: '2024-03-07T22:30:00.000Z',
  feature_image: '__GHOST_URL__/content/images/2024/03/quay.jpg',
  html: `<h1>On Thursday</h1><p>Mina Okafor <strong>spoke</strong>, as <a href="__GHOST_URL__/crane/#top">we wrote</a>.</p>
    <figure class="kg-card kg-embed-card"><iframe src="https://video.example/1"></iframe></figure>
    <figure class="kg-card"><img src="__GHOST_URL__/content/images/lost.png" alt="Lost"></figure>`,
};
const crane = {
  id: 2,
  title: 'The crane',
  slug: 'crane',
  status: 'draft',
  visibility: 'members',
  html: '<p>It turns.</p>',
};
const data = {
  posts: [post, crane, { id: 'p3', title: 'Nothing', slug: 'nothing', html: null }],
  users: [
    { id: 'u1', name: 'Ada Lund', email: 'ada@courier.example' },
    { id: 'u2', name: 'Ines Tarrow' },
  ],
  posts_authors: [
    { post_id: 'p1', author_id: 'u2', sort_order: 1 },
    { post_id: 'p1', author_id: 'u1', sort_order: 0 },
  ],
  tags: [
    { id: 't1', name: 'Harbour' },
    { id: 't2', name: '#internal' },
  ],
  posts_tags: [
    { post_id: 'p1', tag_id: 't1' },
    { post_id: 'p1', tag_id: 't2' },
  ],
  posts_meta: [{ post_id: 'p1', meta_description: 'What was said on the quay.', feature_image_alt: 'The quay' }],
  settings: [
    { key: 'title', value: 'The Courier' },
    { key: 'locale', value: 'en' },
  ],
};
const exported = JSON.stringify({ db: [{ meta: { version: '6.10.3' }, data }] });
const beside = ['content/images/2024/03/quay.jpg'];

describe('an export of Ghost', () => {
  test('gives its posts with authors in order, day, tags, summary and slug, and none of its addresses of mail', async () => {
    const [first] = await draftsOf('courier.ghost.2024-03-08.json', exported, beside);
    expect(first).toMatchObject({
      slug: 'harbour-talks',
      fields: {
        title: 'The harbour talks',
        date: '2024-03-07',
        authors: ['Ada Lund', 'Ines Tarrow'],
        publication: 'The Courier',
        summary: 'What was said on the quay.',
        tags: ['Harbour'],
      },
      pictures: [{ from: 'content/images/2024/03/quay.jpg', to: 'images/harbour-talks-quay.jpg' }],
    });
    expect(JSON.stringify(first)).not.toContain('@courier');
  });

  test('gives their text in Markdown with paths to its own posts, and tells what is lost', async () => {
    const [first] = await draftsOf('export.json', exported, beside);
    expect(first?.body).toBe(
      '![The quay](/images/harbour-talks-quay.jpg)\n\n## On Thursday\n\nMina Okafor **spoke**, as [we wrote](/crane/).\n',
    );
    expect(first?.doubts).toEqual([
      '1 × a picture was left out: put Ghost’s `content` folder beside the export',
      '1 × what is embedded from other sites was left out',
      'posts without words are left out: “Nothing”',
    ]);
  });

  test('gives a card that shows another page as one paragraph with its link', async () => {
    const card = `<p>See:</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://quay.example/plan"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The plan of
      the quay</div><div class="kg-bookmark-description">What the board wants.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://quay.example/icon.png" alt=""><span class="kg-bookmark-author">The Courier</span><span class="kg-bookmark-publisher">Ada Lund</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://quay.example/plan.png" alt=""></div></a><figcaption>Drawn in March.</figcaption></figure>`;
    const [draft] = await draftsOf(
      'export.json',
      JSON.stringify({ data: { ...data, posts: [{ id: 'p9', title: 'Plan', slug: 'plan', html: card }] } }),
    );
    expect(draft?.body).toBe(
      'See:\n\n[The plan of the quay](https://quay.example/plan) – Ada Lund, The Courier – What the board wants. – Drawn in March.\n',
    );
    expect(draft?.pictures).toEqual([]);
  });

  test('marks what was no public post as a draft, or tells that only members could read it', async () => {
    const [, second] = await draftsOf('export.json', exported);
    expect(second?.fields).toMatchObject({ title: 'The crane', draft: true });
    expect(second?.doubts).toContain('only members could read it');
  });

  test('is told from a glossary by what it holds, and refused where it holds no posts', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(isGlossary('export.json', () => bytes(exported))).toBe(false);
    expect(isGlossary('names.json', () => bytes('[{"kind":"person","name":"Ada Lund"}]'))).toBe(true);
    expect(await refusalOf('export.json', '{"posts":[]}')).toBe('Unexpected JSON, expected an export of Ghost');
    expect(await refusalOf('export.json', JSON.stringify({ data: { ...data, posts: [] } }))).toContain('without posts');
  });
});
