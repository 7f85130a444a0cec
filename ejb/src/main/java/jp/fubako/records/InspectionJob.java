package jp.fubako.records;

/**
 * What is to be looked into.
 *
 * @param alreadyKnown the same bytes were inspected before
 */
record InspectionJob(String hash, String name, boolean alreadyKnown) {}
