/** Elements that never hold an article's words. */
export const emptyOfText = new Set(
  'script style noscript template svg canvas iframe object embed audio video map nav footer button input select textarea dialog menu'.split(
    ' ',
  ),
);

/**
 * Words of classes and ids that sites give to what stands beside an article: links to others, buttons, adverts. A class is
 * taken apart at hyphens, underscores and capitals; `related-posts` has `related`.
 */
export const besideArticle = new Set(
  [
    'ad ads adv advert advertisement advertising banner sponsor sponsored promo promotion outbrain taboola teaser teasers',
    'share sharing shares sharebar sharedaddy social socials addtoany addthis bookmark bookmarks jetpack',
    'related recommended recommendations recommendation newsletter subscribe subscription signup cookie cookies gdpr',
    'commentlist respond disqus copyright disclaimer legal imprint',
    'author authors authorbox bio byline',
  ]
    .join(' ')
    .split(' '),
);
