package jp.fubako.approval;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every ten minutes whether something waits for somebody who has become absent or has left:
 * he is passed over, so that nothing lies still (domain 2.6).
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
// the container waits for the persistence unit before it starts this bean; injected beans alone do
// not make it wait
@PersistenceUnit(name = "fubako/unit", unitName = "fubako")
public class RouteTimer {

  private static final Logger LOG = LoggerFactory.getLogger(RouteTimer.class);

  @Inject private RouteCare care;

  @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
  void look() {
    for (var route : care.lyingStill()) {
      try {
        care.tend(route);
      } catch (RuntimeException e) {
        LOG.error("route {}: the next look tries again", route, e);
      }
    }
  }
}
