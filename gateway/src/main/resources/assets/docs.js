import { call } from './api.js';

const page = document.getElementById('docs');
const texts = page.dataset;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** A schema in the words of JSON, references resolved, to a depth that stays readable. */
function sketch(schema, documented, depth = 0) {
  if (!schema || depth > 5) return '…';
  if (schema.$ref) return sketch(documented.components.schemas[schema.$ref.split('/').pop()], documented, depth + 1);
  const type = [].concat(schema.type ?? (schema.properties ? 'object' : 'any')).filter((each) => each !== 'null')[0];
  if (type === 'array') return [sketch(schema.items, documented, depth + 1)];
  if (type === 'object' && schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, of]) => [name, sketch(of, documented, depth + 1)]),
    );
  }
  return schema.enum ? schema.enum.join(' | ') : (schema.format ?? type);
}

function block(title, content, documented) {
  const schema = Object.values(content ?? {})[0]?.schema;
  if (!schema) return [];
  const text = JSON.stringify(sketch(schema, documented), null, 2);
  return [element('h3', {}, title), element('pre', { tabindex: '0' }, text)];
}

function parameters(operation) {
  if (!operation.parameters?.length) return [];
  const items = operation.parameters.map((each) =>
    element('li', {}, element('code', {}, each.name), ` (${each.in}${each.required ? `, ${texts.required}` : ''}) ${each.description ?? ''}`),
  );
  return [element('h3', {}, texts.parameters), element('ul', {}, ...items)];
}

function answers(operation, documented) {
  const entries = Object.entries(operation.responses ?? {});
  const success = entries.find(([status]) => status.startsWith('2'));
  const items = entries.map(([status, answer]) =>
    element('li', {}, element('code', {}, status), ` ${answer.description ?? ''}`),
  );
  return [element('h3', {}, texts.answers), element('ul', {}, ...items), ...block(success?.[0] ?? '', success?.[1].content, documented)];
}

function operation(path, method, described, documented, group) {
  const open = described.security?.length ? [] : [element('span', { class: 'anybody' }, texts.anybody)];
  const summary = element(
    'summary',
    {},
    element('span', { class: 'method', 'data-method': method }, method.toUpperCase()),
    element('span', { class: 'path' }, path),
    element('span', { class: 'summary' }, described.summary ?? ''),
    ...open,
  );
  const body = element(
    'div',
    { class: 'body' },
    ...(described.description ? [element('p', {}, described.description)] : []),
    ...parameters(described),
    ...block(texts.body, described.requestBody?.content, documented),
    ...answers(described, documented),
  );
  const words = `${method} ${path} ${described.summary ?? ''} ${group}`.toLowerCase();
  return element('details', { class: 'operation', 'data-words': words }, summary, body);
}

function operations(documented) {
  return Object.entries(documented.paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => methods[method]).map((method) => ({ path, method, described: methods[method] })),
  );
}

function group(tag, members, documented) {
  const heading = element('header', {}, element('h2', {}, tag.name), element('p', { class: 'quiet' }, tag.description ?? ''));
  return element(
    'article',
    { class: 'group' },
    heading,
    ...members.map(({ path, method, described }) => operation(path, method, described, documented, tag.name)),
  );
}

function show(documented) {
  const all = operations(documented);
  const byTag = Map.groupBy(all, ({ described }) => described.tags?.[0] ?? '');
  const tags = new Map(documented.tags.map((tag) => [tag.name, tag]));
  const groups = [...byTag].map(([name, members]) => group(tags.get(name) ?? { name }, members, documented));
  document.getElementById('groups').append(...groups);
  const leftOut = document.getElementById('left-out');
  leftOut.hidden = documented['x-unavailable'].length === 0;
  leftOut.textContent = `${texts.leftOut} ${documented['x-unavailable'].join(', ')}`;
}

function filter() {
  const words = field.value.trim().toLowerCase().split(/\s+/);
  for (const each of page.querySelectorAll('.operation')) {
    each.hidden = !words.every((word) => each.dataset.words.includes(word));
  }
  for (const each of page.querySelectorAll('.group')) {
    each.hidden = !each.querySelector('.operation:not([hidden])');
  }
  const count = page.querySelectorAll('.operation:not([hidden])').length;
  found.textContent = `${texts.found} ${count}`;
}

const field = document.getElementById('filter');
const found = document.getElementById('found');
try {
  const answer = await call('/docs/openapi.json');
  if (!answer.ok) throw new Error(String(answer.status));
  show(answer.body);
  filter();
  field.addEventListener('input', filter);
} catch {
  found.textContent = texts.unavailable;
}
