package jp.fubako.routing;

import jp.fubako.shared.Verdict;

/**
 * What a trial gave.
 *
 * @param verdict why there is no route, if there is none
 * @param trial the route; null when refused
 */
public record TrialAnswer(Verdict verdict, RouteTrial trial) {}
