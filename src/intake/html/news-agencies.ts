/** News agencies as pages name them in the place of authors, folded and without blanks. */
export const newsAgencies: ReadonlySet<string> = new Set(
  [
    'reuters afp agencefrancepresse ap associatedpress theassociatedpress upi pa pamedia pressassociation bloomberg',
    'dpa deutschepresseagentur dpaafx apa austriapresseagentur sid epd kna sda keystonesda',
    'ansa efe europapress lusa belga anp ntb tt ritzau stt pap ctk tass interfax xinhua kyodo yonhap pti ani anadolu aap',
  ]
    .join(' ')
    .split(' '),
);
