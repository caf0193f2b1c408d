import { describe, expect, test } from 'vitest';
import { withoutTemplateTags } from '../../../../src/corpus/vault/template-tags.ts';

describe('a text with tags of other programs', () => {
  test.each([
    ['[Quay]({{ "/quay/" | url }})', '[Quay](/quay/)'],
    ['<a href="{{ \'/quay/\' | relative_url }}">', '<a href="/quay/">'],
    ['![Quay]({{ site.baseurl }}/quay.png)', '![Quay](/quay.png)'],
    ['{% image "quay.png" "The quay" %}', '![The quay](</quay.png>)'],
    ['a{% comment %}not yet{% endcomment %}b', 'ab'],
    ['{% raw %}b{% endraw %}', 'b'],
  ])('has in place of %s what it stands for', (tags, text) => {
    const read = withoutTemplateTags(tags);
    expect(read.replaceAll(/ {2,}|(?<=[("]) | $|^ /g, '')).toBe(text);
    expect(read).toHaveLength(tags.length);
  });

  test('keeps others, and lines', () => {
    const text = '{{ "ada" | team_link }} {% include quay.html %} { { x } }';
    expect(withoutTemplateTags(text)).toBe(text);
    expect(withoutTemplateTags('{% comment %}a\nb{% endcomment %}').split('\n')).toHaveLength(2);
  });
});
