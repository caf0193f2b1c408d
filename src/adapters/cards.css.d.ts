// For `import 'lectern/cards.css'` in TypeScript, which asks for types of whatever is imported: a style has nothing to give.
export {};
