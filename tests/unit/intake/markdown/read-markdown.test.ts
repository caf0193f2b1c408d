import { describe, expect, test } from 'vitest';
import { draftOf, refusalOf } from '../../../support/intake.ts';

const words = 'The Harbour Board opened its talks on the new quay on Thursday.';

describe('an article of another house', () => {
  test.for([
    [
      'YAML',
      `---\ntitle: The talks\ndate: 2024-03-07T09:00:00Z\nauthor: Ada Lund\ncategories: [harbour]\n---\n${words}\n`,
    ],
    [
      'TOML',
      `+++\ntitle = "The talks"\ndate = 2024-03-07T09:00:00Z\nauthors = ["Ada Lund"]\ntags = ["harbour"]\n+++\n${words}\n`,
    ],
    [
      'JSON',
      `{\n  "title": "The talks",\n  "date": "2024-03-07",\n  "author": {"name": "Ada Lund"},\n  "tags": ["harbour"]\n}\n${words}\n`,
    ],
    [
      'YAML that isn’t by its letter',
      `---\ntitle: 'The talks\ndate: 2024-03-07\nauthor: Ada Lund\ntags: "harbour\n---\n${words}\n`,
    ],
  ])('has its fields read from %s', async ([, text = '']) => {
    const { fields, body } = await draftOf('talks.md', text);
    expect(fields).toEqual({ title: 'The talks', date: '2024-03-07', authors: ['Ada Lund'], tags: ['harbour'] });
    expect(body).toBe(`${words}\n`);
  });

  test('has several authors of a line, and tells a date that may be two', async () => {
    const { fields, doubts } = await draftOf(
      'talks.md',
      `---\nauthor: Ada Lund, Mina Okafor\ndate: 3/7/2024\n---\n${words}\n`,
    );
    expect([fields.authors, fields.date]).toEqual([['Ada Lund', 'Mina Okafor'], undefined]);
    expect(doubts).toContain('the date is given as `3/7/2024`');
  });

  test('has its fields read from Pandoc’s lines', async () => {
    const { fields } = await draftOf('talks.md', `% The talks\n% Ada Lund; Jo Reeve\n% March 7, 2024\n\n${words}\n`);
    expect(fields).toEqual({ title: 'The talks', authors: ['Ada Lund', 'Jo Reeve'], date: '2024-03-07' });
  });

  test('keeps its slug, its former ones and names for links, and tells of fields that have no place', async () => {
    const front =
      'title: The talks\nslug: harbour-talks\naliases: [/2019/old-talks/, Talks of the quay]\nweight: 3\npublished: false';
    const { fields, slug, doubts } = await draftOf('2024-03-07-talks.md', `---\n${front}\n---\n${words}\n`);
    expect(slug).toBe('harbour-talks');
    expect(fields).toMatchObject({
      formerly: ['old-talks'],
      aliases: ['Talks of the quay'],
      draft: true,
      date: '2024-03-07',
    });
    expect(doubts).toContain('fields without a place here are left out: weight');
  });

  test('is called by its first heading, which then is no part of the text', async () => {
    const { fields, body, slug } = await draftOf('2024-03-07-talks.md', `# The talks\n\n${words}\n`);
    expect([fields.title, body, slug]).toEqual(['The talks', `${words}\n`, 'talks']);
  });

  test('has tags of generators turned into Markdown, others told, and code left alone', async () => {
    const text = [
      words,
      '{{< figure src="crane.png" alt="A crane" caption="It stood still." >}}',
      '{{< youtube a1b2c3 >}}',
      '{% highlight sh %}\nls\n{% endhighlight %}',
      '{{< gallery dir="quay" >}}',
      '```\n{{< youtube code >}}\n```',
    ].join('\n\n');
    const { body, doubts } = await draftOf('talks.md', text, ['crane.png']);
    expect(body).toBe(
      [
        words,
        '![A crane](/images/talks-crane.png)\n\n*It stood still.*',
        '[Video](https://www.youtube.com/watch?v=a1b2c3)',
        '```sh\nls\n```',
        '{{< gallery dir="quay" >}}',
        '```\n{{< youtube code >}}\n```\n',
      ].join('\n\n'),
    );
    expect(doubts).toContain('tags of another program stay as they are: {{< gallery dir="quay" >}}');
  });

  test('leaves embeds alone in code', async () => {
    const code = 'Write `![[crane.png|100]]` or:\n\n```md\n![[crane.png]]\n```';
    expect((await draftOf('talks.md', `${code}\n`, ['crane.png'])).body).toBe(`${code}\n`);
  });

  test('brings its pictures, embedded and in HTML too, and has words in the place of those that are gone', async () => {
    const text = `${words}\n\n![[crane.png|200]] ![A rope](rope.jpg) <img src="/ship.gif" alt="A ship"> <img src="gone.png" alt="Gone">\n`;
    const { body, pictures, doubts } = await draftOf('talks.md', text, ['crane.png', '/ship.gif']);
    expect(body).toContain(
      '![](/images/talks-crane.png) A rope <img src="/images/talks-ship.gif" alt="A ship"> Gone\n',
    );
    expect(pictures.map(({ from }) => from).sort()).toEqual(['/ship.gif', 'crane.png']);
    expect(doubts).toContain('2 × a picture that isn’t there was left out');
  });

  test('keeps its text as it is written', async () => {
    const text = `* one\n* two _three_\n\nTitle\n=====\n\n${words}  \nEnd\n`;
    expect((await draftOf('talks.md', text)).body).toBe(text);
  });

  test('without words is refused', async () => {
    expect(await refusalOf('talks.md', '---\ntitle: The talks\n---\n')).toBe(
      'Unexpected file without words, expected a text',
    );
  });
});
