/** Here a person chooses, and writes nothing. */
const CHOOSING = new Set(['SelectInput', 'Segmented', 'Pills', 'RadioList', 'CheckList', 'select', 'option']);
const CHOOSING_TYPES = new Set(['checkbox', 'radio', 'file']);

/** Which element of `const [value, setValue] = useState(…)` a name is; -1 for anything else. */
function placeInState(scope, name) {
  for (let at = scope; at; at = at.upper) {
    const [definition] = at.set.get(name)?.defs ?? [];
    if (!definition) continue;
    const { id, init } = definition.node;
    const callee = init?.type === 'CallExpression' ? init.callee : undefined;
    const isState = [callee?.name, callee?.property?.name].some((called) =>
      /^use(State|Reducer)$/.test(called),
    );
    if (!isState || id.type !== 'ArrayPattern') return -1;
    return id.elements.findIndex((element) => element?.name === name);
  }
  return -1;
}

/**
 * Refuses a field whose text stands in a component alone: `value={text}` of a `useState`. A reload, a crash or another
 * page would take it away. What is an answer goes by `useField`, and what is none yet by `useBegunText`.
 */
export const keptText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { lost: 'What is written in «{{name}}» is lost with the page: useBegunText, or useField.' },
  },
  create(context) {
    const { sourceCode } = context;
    const namesIn = (node) =>
      sourceCode
        .getTokens(node)
        .filter(({ type }) => type === 'Identifier' || type === 'JSXIdentifier')
        .map(({ value }) => value);
    return {
      JSXOpeningElement(element) {
        const attribute = (wanted) =>
          element.attributes.find(({ type, name }) => type === 'JSXAttribute' && name.name === wanted)?.value;
        const [value, onChange] = [attribute('value'), attribute('onChange')];
        if (CHOOSING.has(element.name.name) || CHOOSING_TYPES.has(attribute('type')?.value)) return;
        const scope = sourceCode.getScope(element);
        const read =
          value && onChange ? namesIn(value).find((name) => placeInState(scope, name) === 0) : undefined;
        const given = onChange?.expression?.name;
        const name = read ?? (given && placeInState(scope, given) === 1 ? given : undefined);
        if (name) context.report({ node: element, messageId: 'lost', data: { name } });
      },
    };
  },
};
