/** English words that are names too, folded: at a sentence's start or in capitals their letters prove nothing. */
export const homonyms: ReadonlySet<string> = new Set(
  `aids ban bill bush bush can carter case chad chase china christian church cliff cook cook crane cruz dean dole drew eve
  faith field ford forest frank grace grant green guinea gore hall hill holder hope hunt hunter iris it jack jersey joy
  jordan king lane law lee long love march mark mars may mercury miller miner moon nice norm paine park pat page
  penny perry pleasant polish pope price rich rob rod rose ruth rush sage sandy sharp short shell singer skip smith snow
  stark stone sue sun turkey ted us victor wales wall warren weaver west white who will wise wolf wood word young`.split(
    /\s+/,
  ),
);

/** Months that are surnames and given names too, folded. */
export const monthNames: ReadonlySet<string> = new Set(['april', 'august', 'june', 'march', 'may']);
