/** The Python that boxes run: what the editor knows of the language and its library is of this version. */
export const pythonVersion = '3.13';
