package huiyin.server.desk;

import huiyin.casework.Move;
import java.util.List;

/**
 * What waits for the one who is signed in, by how soon it is due.
 *
 * @param unit whose desk it is: a unit, or the work of the person
 * @param writes whether this person writes proposals
 * @param nextDue what falls due next although nothing waits today, empty when nothing does
 */
public record DeskPage(
    String unit, List<Group> groups, int waiting, boolean writes, String nextDue) {
  public DeskPage {
    groups = List.copyOf(groups);
  }

  /** Things that are due about the same time; when is the key of its name. */
  public record Group(When when, List<Task> tasks) {
    public Group {
      tasks = List.copyOf(tasks);
    }
  }

  /** How soon something is due. */
  public enum When {
    LATE,
    SOON,
    MONTH,
    REST
  }

  /**
   * One case that waits for this person.
   *
   * @param look late, way or none
   * @param limit the limit that runs, with its days left; empty when none does
   */
  public record Task(
      String id,
      String number,
      String title,
      Move move,
      String address,
      String look,
      String limit) {}
}
