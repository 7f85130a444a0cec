/**
 * 公印: the seals of the office and their keepers, the request to seal a letter, what the keeper
 * checks before he seals, and the 公印使用簿. Stands on issuing.
 */
package jp.fubako.seals;
