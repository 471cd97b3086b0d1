// PLACEHOLDER by the lead until task H3 replaces it.
export {};
