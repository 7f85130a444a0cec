/**
 * 経路様式: the stages of a route for a kind of matter, as dated rules with their article. routing lays
 * its routes by them; the decider always comes from the authority rules.
 */
package jp.fubako.template;
