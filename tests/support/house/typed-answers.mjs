/** Answers as they are saved: their keys are ids of the guide, and no type looks at them. */
const UNTYPED = new Set(['Answers', 'StepAnswers', 'Row']);

const nameOf = (type) => (type.aliasSymbol ?? type.getSymbol())?.getName() ?? '';
const isUntyped = (type) =>
  UNTYPED.has(nameOf(type)) || (type.isUnionOrIntersection() && type.types.some(isUntyped));

/**
 * Refuses reads of an answer by a key that is written out: `row['name']`, `row.name`, `const { need } = stored`. A key
 * that is misspelt or was removed would compile, and read as "not answered". Who walks through any step reads by the ids
 * it declares: `row[column]`. Needs types (decision 0002).
 */
export const typedAnswers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { raw: 'Read «{{key}}» by its declaration (domain/guide/read.ts): no type looks at this key.' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const check = (node, read, key) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(read));
      if (isUntyped(type) && !checker.getNonNullableType(type).getProperty(key))
        context.report({ node, messageId: 'raw', data: { key } });
    };
    return {
      MemberExpression({ object, property, computed }) {
        if (!computed) check(property, object, property.name);
        else if (property.type === 'Literal' && typeof property.value === 'string')
          check(property, object, property.value);
      },
      ObjectPattern(pattern) {
        for (const { type, computed, key } of pattern.properties)
          if (type === 'Property' && !computed) check(key, pattern, String(key.name ?? key.value));
      },
    };
  },
};
