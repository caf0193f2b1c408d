// Asks the desk.

/**
 * What can't be reached is thrown, so that nothing is taken as done.
 * @param {string} name
 * @param {object} question
 * @returns {Promise<any>}
 */
export async function ask(name, question) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) };
  const response = await fetch(name, init);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status}`);
  return response.json();
}
