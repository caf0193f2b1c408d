/** Signs by which a quotation says that it leaves something out or puts something in. */
export const gapForm = /\[ ?(?:…|\. ?\. ?\.) ?\]|\( ?(?:…|\. ?\. ?\.) ?\)|…|\. ?\. ?\.(?: ?\.)?|\[[^[\]\n]{1,120}\]/gu;

/** Whether a sign leaves something out, and puts in no words of its own. */
export function isOmission(sign: string): boolean {
  return !/[\p{L}\p{N}]/u.test(sign);
}

/** What an omission may leave out, and what an insertion may stand for, in words. */
export const most = { omitted: 300, replaced: 15 } as const;
