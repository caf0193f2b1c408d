import { editionRoute } from '../../site/data-routes.ts';

export const GET = editionRoute('references.bib');
