import { phraseSet, wordSet } from '../word-set.ts';

/** English words of transcripts, as data. */

/** Labels of questions and answers. */
export const questionLabels: ReadonlySet<string> = wordSet('q question');
export const answerLabels: ReadonlySet<string> = wordSet('a answer');

/** Who speaks in a transcript, by what they do in it: they need no name and no article. */
export const voiceWords: ReadonlySet<string> =
  wordSet(`interviewer interviewee interlocutor moderator host cohost co-host guest presenter announcer operator narrator questioner
  respondent participant facilitator panellist panelist chair chairman chairwoman chairperson speaker clerk witness caller
  reporter journalist translator interpreter counsel coroner court jury analyst voice member
  audience`);

/** Who asks in an interview. */
export const askingRoles: ReadonlySet<string> = wordSet('interviewer questioner moderator host reporter journalist');

/** Stand before an office or name when somebody is addressed or named in a transcript. */
export const addressWords: ReadonlySet<string> = wordSet(
  'the a an mr mrs ms miss mx madam madame mme mister sir dame hon honourable honorable right rt unidentified several some',
);

/** Who answers in an interview. */
export const answeringRoles: ReadonlySet<string> = wordSet('interviewee guest respondent');

/** Stand before an office, never before a person’s name. */
export const articles: ReadonlySet<string> = wordSet('the a an several some unidentified');

/** Join the words of an office or a name, without a capital: `the Minister [of] Ports`. */
export const labelLinks: ReadonlySet<string> = wordSet(
  'of for and the to in on at from de del della di da der den von van bin bint ibn al el la le du ten ter zu y e',
);

/** Behind such a colon the editor speaks: whoever spoke before has ended. */
export const asideLabels: ReadonlySet<string> = wordSet(
  'note notes background photo photos photograph picture image caption correction update source sources editor related',
);

/** Words that are spoken to somebody, beside those of the first and second person. */
export const conversationWords: ReadonlySet<string> = wordSet(
  'yes no yeah yep nope okay ok thank thanks hello hi welcome please sorry sir madam well absolutely exactly right',
);

/** What a note behind or between the turns speaks of: `This [interview] has been shortened.` */
export const talkNouns: ReadonlySet<string> = wordSet(
  'interview conversation transcript discussion debate hearing session episode exchange podcast',
);

/** Before the name of whoever is interviewed or makes a statement, in the lines above it: `[Remarks by] Mina Okafor`. */
export const guestPhrases: ReadonlySet<string> =
  phraseSet(`interview with, interviews, interviewed, conversation with, questions for, questions to,
  remarks by, remarks of, statement by, statement of, briefing by, briefing with, speech by, address by, testimony by,
  testimony of, examination of, talk with, talks to, talked to, talks with, talked with, talking to, spoke to, spoke with,
  speaks to, speaks with, sat down with, sits down with, joined by, guest, asked, an hour with, five minutes with`);

/** Before the name of whoever asks: `interview [conducted by] Lars Holm`. */
export const interviewerPhrases: ReadonlySet<string> =
  phraseSet(`interview by, interviewed by, asked by, questions by, conducted by, hosted by, in conversation with, moderated by,
  interviewer`);

/** A line that hands over to somebody: `And from [Mina Okafor]:`, `Over to [Mina Okafor]:`. The name and office follow it. */
export const handingOver =
  /^(?:(?:And|Then|Now|Next|First|Finally|Lastly),? )?(?:(?:this|a (?:word|note|line|reply|question))(?: too)?,? )?(?:from|over to|on to|here(?:’s|'s| is)|up next,?|next(?: up)?,?|back to)(?: the (?:desk|office|pen) of)? (?=\p{Lu}|the \p{Lu})/iu;

/** A line above a letter or message without marks: `From the desk of [Mina Okafor]:`. */
export const letterhead =
  /^(?:From the (?:desk|office|pen) of|A (?:letter|message|note|statement) (?:from|by)|(?:Letter|Message|Statement) (?:from|by)) (?=\p{Lu})/u;
