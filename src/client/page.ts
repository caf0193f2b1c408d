/** What pages of articles and entries run, as one file. */
import './cards.ts';
import './citation-cards.ts';
import './cite/cite.ts';
import './marks.ts';
