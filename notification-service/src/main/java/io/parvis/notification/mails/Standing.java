package io.parvis.notification.mails;

import java.util.EnumSet;
import java.util.Set;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.Side;

/** Whether somebody may read news of a request or matter at this moment. */
enum Standing {
    READS,
    /** They were of the affair's company when they were chosen, and the directory may be behind. */
    MAY_READ_LATER,
    READS_NO_MORE;

    private static final Set<Template> FOR_THE_TEAM = EnumSet.of(
            Template.NEW_REQUEST,
            Template.REQUEST_MOVED,
            Template.REQUEST_AMENDED,
            Template.REQUEST_WITHDRAWN,
            Template.MATTER_WITHDRAWN,
            Template.MATTER_ASSIGNED,
            Template.NOTE_FROM_CLIENT,
            Template.INTERNAL_NOTE,
            Template.MENTIONED);

    static Standing of(Viewer reader, Affair affair, Occasion.News news) {
        boolean forTheTeam = FOR_THE_TEAM.contains(news.template());
        if (forTheTeam != (reader.kind() == PersonKind.MEMBER)) {
            return READS_NO_MORE;
        }
        return forTheTeam ? ofMember(reader, affair, news) : ofClient(reader, affair, news);
    }

    private static Standing ofMember(Viewer member, Affair affair, Occasion.News news) {
        boolean over =
                news.template() == Template.MATTER_ASSIGNED && !member.person().equals(affair.assignee());
        return affair.isOpenTo(member, news.sight()) && !over ? READS : READS_NO_MORE;
    }

    /** The affair may be another company's by now; what happened before was not for that one. */
    private static Standing ofClient(Viewer client, Affair affair, Occasion.News news) {
        Side side = affair.side();
        boolean hidden = news.hearing() != null && !affair.hearings().containsKey(news.hearing());
        if (side == null || !side.members().contains(client.person()) || hidden) {
            return READS_NO_MORE;
        }
        if (!side.isOfCompany(client)) {
            return MAY_READ_LATER;
        }
        return news.sight().leavesOut(client) ? READS_NO_MORE : READS;
    }
}
