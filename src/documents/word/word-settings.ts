import type { DocumentModel } from '../blocks/block.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD = 'http://schemas.microsoft.com/office/word';

/**
 * The settings of a Word file, in place of the library's, which do not name a language. Word and screen readers take
 * the language of the text from the styles, and of what is written later from here.
 */
export const wordSettings = (language: DocumentModel['language']) => ({
  path: 'word/settings.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:settings xmlns:w="${MAIN}">` +
    '<w:defaultTabStop w:val="720"/>' +
    '<w:evenAndOddHeaders w:val="false"/>' +
    `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="${WORD}" w:val="15"/></w:compat>` +
    `<w:themeFontLang w:val="${language}"/>` +
    '</w:settings>',
});
