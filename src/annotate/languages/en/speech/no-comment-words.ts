/** How English says that somebody said nothing, as data: expressions over a sentence whose words in marks are blanked. */

const not = "(?: not|n['’]t)";
/** An adverb or two: `did not immediately yet respond`. */
const adverbs = '(?:(?:\\w{1,20}ly|yet|also|still|again|further) ){0,3}';
/** What was asked with: `several emails seeking comment`. */
const requests =
  "(?:[\\w’'-]{1,30} ){0,4}?(?:requests?|emails?|e-mails?|calls?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|quer(?:y|ies)|letters?|texts?|voicemails?|approaches)(?: (?:for|seeking|requesting|asking for) (?:an? |any |further |more )?(?:comments?|interviews?|responses?|information|details))?";
const refused = '(?:declin(?:ed|es|ing)|refus(?:ed|es|ing))';
/** Behind `say`, so that nobody who refused to say sorry is meant. */
const what = '(?=[.,;]|$| (?:whether|who|whom|whose|how|why|what|when|where|which|if|more|anything|much)\\b)';
/** Behind a bare verb of answering: nothing more is said of it. */
const ends = '(?=[.,;]|$| (?:by|before|in time|on|when|after|last|this|until)\\b)';

/** Each of the expressions below has one of these words: where there is none, the sentence need not be read for them. */
export const denial =
  /\b(?:not?|neither|ignored|failed|yet|declin(?:ed|es|ing)|refus(?:ed|es|ing)|un(?:available|reachable|answered|successful))\b|n['’]t\b/i;

/** Predicates, whose subject is whoever said nothing: `[declined to comment]`. */
export const noCommentPredicate: RegExp = toExpression([
  `${refused} (?:(?:further|any|public|all|media|repeated|multiple) ){0,3}(?:requests? for )?(?:an )?(?:comments?|interviews?)`,
  `${refused} to ${adverbs}(?:comment|elaborate|discuss|disclose|respond|reply|take questions|be (?:interviewed|drawn)|answer (?:\\w{1,30} )?questions?|say${what}|(?:speak|talk) to (?:the )?(?:reporters|media|press|journalists)|(?:give|provide|offer|make) (?:an? |any |further ){0,3}(?:comments?|statements?|interviews?|details))`,
  `(?:would|will)${not} ${adverbs}(?:comment|elaborate|be drawn|say${what})`,
  `(?:did|does|do)${not} ${adverbs}(?:(?:want|wish|care) to )?(?:comment|elaborate|be interviewed)`,
  `(?:did|does|do|has|have|had)${not} ${adverbs}(?:respond|reply|responded|replied)(?: to ${requests}|${ends})`,
  `(?:did|does|do|has|have|had)${not} ${adverbs}(?:return|returned|answer|answered|acknowledge|acknowledged) ${requests}`,
  `(?:failed to|has yet to|have yet to|had yet to) ${adverbs}(?:comment|(?:respond|reply)(?: to ${requests}|${ends})|(?:return|answer) ${requests})`,
  `(?:has|have|had)${not} ${adverbs}commented`,
  `(?:could|can)${not} ${adverbs}be (?:reached|contacted)(?: for ${adverbs}(?:immediate )?comment)?`,
  `(?:was|were|is|are)(?:${not} ${adverbs}(?:available|reachable)| ${adverbs}(?:unavailable|unreachable)) (?:for|to) ${adverbs}comment`,
  `(?:had|has|have|offered|gave|made) no (?:(?:immediate|further|official|public) ){0,3}comment`,
  `ignored (?:[\\w’'-]{1,30} ){0,4}?(?:requests?|emails?|calls?|messages?) (?:for|seeking) (?:an? )?(?:comment|interview)`,
  `left ${requests} unanswered`,
]);

/** Predicates that say so behind `Neither … nor`: `Neither Okafor nor Holm [responded to requests for comment]`. */
export const neitherPredicate: RegExp = toExpression([
  `${adverbs}(?:responded|replied) to ${requests}`,
  `${adverbs}returned ${requests}`,
  `(?:would|did|could) ${adverbs}(?:comment|be reached for comment)`,
  'commented',
]);

/** What was tried in vain; whoever said nothing stands in the middle: `Attempts to reach [Okafor] failed`. */
export const vainAttempt: RegExp = toExpression([
  `(?:attempts|efforts) to (?:reach|contact) (?<who>[^.;]{2,80}?) (?:(?:were|was|have been|proved) (?:\\w{1,20}ly )?unsuccessful|failed|(?:were|was)${not} successful)`,
  `(?:emails?|e-mails?|calls?|messages?|requests?|questions?|letters?)(?: (?:for|seeking) comment)? (?:sent |left |made |put )?(?:to|for|with) (?<whom>[^.;]{2,80}?) (?:went unanswered|(?:was|were)${not} (?:\\w{1,20}ly )?(?:returned|answered)|(?:received|got) no (?:reply|response|answer))`,
]);

/** Words that leave no doubt that somebody was asked. */
export const surelyAsked = /\b(?:comment|comments|interview|interviews|interviewed)\b/i;

function toExpression(forms: string[]): RegExp {
  return new RegExp(`(?<![w’'-])(?:${forms.join('|')})(?![w-])`, 'gi');
}
