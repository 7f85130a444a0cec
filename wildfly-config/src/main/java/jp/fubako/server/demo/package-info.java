/**
 * Fills an empty installation with the demo town: its organisation and rules from tables, its
 * letters and cases by acting as the people of the town through the REST interface, with their own
 * keys.
 */
package jp.fubako.server.demo;
