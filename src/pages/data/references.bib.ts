import { editionRoute } from '../../site/files/data-routes.ts';

export const GET = editionRoute('references.bib');
