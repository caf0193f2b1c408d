/** What pages of articles and entries run, as one file. */
import './cards.ts';
import './cite/cite.ts';
import './fill-cards.ts';
import './marks.ts';
import './stops.ts';
