/** Calls to the API from a page: the language of the page, the proof that a page made the call, and a limit on waiting. */
export async function call(path, { method = 'GET', body, patience = 30000 } = {}) {
  const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const proof = cookie('XSRF-TOKEN');
  if (method !== 'GET' && proof) {
    headers['X-XSRF-TOKEN'] = proof;
  }
  const response = await fetch(path, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
  const json = response.headers.get('Content-Type')?.includes('json');
  return { status: response.status, ok: response.ok, body: json ? await response.json() : undefined };
}

function cookie(name) {
  const entry = document.cookie.split('; ').find((each) => each.startsWith(name + '='));
  return entry ? decodeURIComponent(entry.slice(name.length + 1)) : undefined;
}
