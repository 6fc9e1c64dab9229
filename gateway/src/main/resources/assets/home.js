import { call } from './api.js';

const card = document.getElementById('person');
const state = document.getElementById('state');
const details = document.getElementById('details');

/** A client has a portal, the team has the main application; the answer tells which one this person is of. */
async function lookUp() {
  for (const place of ['portal', 'main']) {
    const answer = await call(`/api/${place}/me`);
    if (answer.ok) {
      return { ...answer.body, place };
    }
    if (answer.status !== 403) {
      throw new Error(answer.status === 401 ? 'unknown' : 'unavailable');
    }
  }
  throw new Error('unknown');
}

function show(person) {
  document.getElementById('name').textContent = `${person.firstName} ${person.lastName}`;
  const texts = {
    company: person.company?.name,
    email: person.email,
    place: said('place', person.place),
    access: person.accessType && said('access', person.accessType),
    roles: person.roles?.map((role) => said('roles', role)).join(', '),
  };
  for (const [of, text] of Object.entries(texts)) {
    const row = details.querySelector(`[data-of="${of}"]`);
    row.hidden = !text;
    row.querySelector('dd').textContent = text ?? '';
  }
  state.hidden = true;
  details.hidden = false;
}

function said(of, value) {
  return details.querySelector(`[data-of="${of}"]`).getAttribute(`data-${value.toLowerCase()}`) ?? value;
}

/** The newest few, if this person has any and may list them. */
async function list(kind, place) {
  const answer = await call(`/api/${place}/${kind}?limit=6`);
  const items = answer.ok ? answer.body.items : [];
  const section = document.querySelector(`[data-list="${kind}"]`);
  section.querySelector('ul').replaceChildren(...items.map((each) => entry(kind, each)));
  const title = section.querySelector('h2');
  title.textContent = title.getAttribute(`data-${place}`) ?? title.textContent;
  section.hidden = items.length === 0;
}

function entry(kind, { id, number, name, subject }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const title = document.createElement('strong');
  const text = document.createElement('span');
  link.href = `/${kind}/${id}`;
  title.textContent = number;
  text.textContent = name ?? subject ?? '';
  link.append(title, text);
  item.append(link);
  return item;
}

function open(person) {
  show(person);
  const kinds = person.place === 'portal' ? ['requests', 'matters'] : ['matters'];
  kinds.forEach((kind) => list(kind, person.place).catch(() => {}));
}

lookUp().then(open, (problem) => {
  state.textContent = problem.message === 'unknown' ? card.dataset.unknown : card.dataset.unavailable;
});
