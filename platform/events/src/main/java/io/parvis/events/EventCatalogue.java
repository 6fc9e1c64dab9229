package io.parvis.events;

import static io.parvis.events.EventType.Channel.FACTS;
import static io.parvis.events.EventType.Channel.INTERNAL;
import static io.parvis.events.EventType.Channel.STATES;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.parvis.events.companies.CompaniesMerged;
import io.parvis.events.companies.CompanyChanged;
import io.parvis.events.companies.CompanyMergerUndone;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanySharingChanged;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.contracts.ContractAttachmentAdded;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.contracts.ContractShared;
import io.parvis.events.internal.InternalAttachmentChanged;
import io.parvis.events.internal.InternalMatterChanged;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.internal.InternalNoteEdited;
import io.parvis.events.internal.MembersMentioned;
import io.parvis.events.matters.HearingAdjourned;
import io.parvis.events.matters.HearingCancelled;
import io.parvis.events.matters.HearingHeld;
import io.parvis.events.matters.HearingHidden;
import io.parvis.events.matters.HearingRescheduled;
import io.parvis.events.matters.HearingScheduled;
import io.parvis.events.matters.HearingShown;
import io.parvis.events.matters.ImportantDevelopmentAdded;
import io.parvis.events.matters.MatterAssigned;
import io.parvis.events.matters.MatterAttachmentAdded;
import io.parvis.events.matters.MatterAttachmentHidden;
import io.parvis.events.matters.MatterAttachmentMoved;
import io.parvis.events.matters.MatterAttachmentRemoved;
import io.parvis.events.matters.MatterAttachmentShown;
import io.parvis.events.matters.MatterChanged;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterFolderChanged;
import io.parvis.events.matters.MatterFolderHidden;
import io.parvis.events.matters.MatterFolderShown;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterNoteEdited;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterRefiled;
import io.parvis.events.matters.MatterReopened;
import io.parvis.events.matters.MatterRequesterChanged;
import io.parvis.events.matters.MatterShared;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.matters.MatterUnshared;
import io.parvis.events.matters.MatterWatcherAdded;
import io.parvis.events.matters.MatterWatcherRemoved;
import io.parvis.events.notifications.NotificationFailed;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.events.people.ClientAccessTypeChanged;
import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientBanned;
import io.parvis.events.people.ClientChanged;
import io.parvis.events.people.ClientCompanyChanged;
import io.parvis.events.people.ClientDeactivated;
import io.parvis.events.people.ClientDeleted;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.ClientReactivated;
import io.parvis.events.people.ClientSignedUp;
import io.parvis.events.people.ClientUnbanned;
import io.parvis.events.people.GroupCreated;
import io.parvis.events.people.GroupDeleted;
import io.parvis.events.people.GroupRenamed;
import io.parvis.events.people.InvitationResent;
import io.parvis.events.people.MemberActivated;
import io.parvis.events.people.MemberChanged;
import io.parvis.events.people.MemberDeactivated;
import io.parvis.events.people.MemberGroupsChanged;
import io.parvis.events.people.MemberInvitationResent;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.MemberReactivated;
import io.parvis.events.people.MemberRolesChanged;
import io.parvis.events.people.PersonState;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.events.signups.SignUpApproved;
import io.parvis.events.signups.SignUpLinkIssued;
import io.parvis.events.signups.SignUpOfKnownPerson;
import io.parvis.events.signups.SignUpRefused;
import io.parvis.events.signups.SignUpRequested;
import io.parvis.events.signups.SignUpSettingsChanged;
import io.parvis.events.types.RequestTypePublished;
import io.parvis.events.types.RequestTypeRetired;

/** Every event that Parvis publishes: the only home of wire names and topics. */
public final class EventCatalogue {

    private static final List<EventType> ALL = List.of(
            new EventType("io.parvis.client.invited.v1", "parvis.clients", ClientInvited.class, FACTS),
            new EventType("io.parvis.client.invitation-resent.v1", "parvis.clients", InvitationResent.class, FACTS),
            new EventType("io.parvis.client.signed-up.v1", "parvis.clients", ClientSignedUp.class, FACTS),
            new EventType("io.parvis.client.activated.v1", "parvis.clients", ClientActivated.class, FACTS),
            new EventType("io.parvis.client.deactivated.v1", "parvis.clients", ClientDeactivated.class, FACTS),
            new EventType("io.parvis.client.reactivated.v1", "parvis.clients", ClientReactivated.class, FACTS),
            new EventType("io.parvis.client.banned.v1", "parvis.clients", ClientBanned.class, FACTS),
            new EventType("io.parvis.client.unbanned.v1", "parvis.clients", ClientUnbanned.class, FACTS),
            new EventType("io.parvis.client.changed.v1", "parvis.clients", ClientChanged.class, FACTS),
            new EventType(
                    "io.parvis.client.access-type-changed.v1", "parvis.clients", ClientAccessTypeChanged.class, FACTS),
            new EventType("io.parvis.client.company-changed.v1", "parvis.clients", ClientCompanyChanged.class, FACTS),
            new EventType("io.parvis.client.deleted.v1", "parvis.clients", ClientDeleted.class, FACTS),
            new EventType("io.parvis.member.invited.v1", "parvis.members", MemberInvited.class, FACTS),
            new EventType(
                    "io.parvis.member.invitation-resent.v1", "parvis.members", MemberInvitationResent.class, FACTS),
            new EventType("io.parvis.member.activated.v1", "parvis.members", MemberActivated.class, FACTS),
            new EventType("io.parvis.member.deactivated.v1", "parvis.members", MemberDeactivated.class, FACTS),
            new EventType("io.parvis.member.reactivated.v1", "parvis.members", MemberReactivated.class, FACTS),
            new EventType("io.parvis.member.changed.v1", "parvis.members", MemberChanged.class, FACTS),
            new EventType("io.parvis.member.roles-changed.v1", "parvis.members", MemberRolesChanged.class, FACTS),
            new EventType("io.parvis.member.groups-changed.v1", "parvis.members", MemberGroupsChanged.class, FACTS),
            new EventType("io.parvis.group.created.v1", "parvis.members", GroupCreated.class, FACTS),
            new EventType("io.parvis.group.renamed.v1", "parvis.members", GroupRenamed.class, FACTS),
            new EventType("io.parvis.group.deleted.v1", "parvis.members", GroupDeleted.class, FACTS),
            new EventType("io.parvis.person.state.v1", "parvis.people", PersonState.class, STATES),
            new EventType("io.parvis.sign-up.requested.v1", "parvis.sign-ups", SignUpRequested.class, FACTS),
            new EventType("io.parvis.sign-up.link-issued.v1", "parvis.sign-ups", SignUpLinkIssued.class, FACTS),
            new EventType("io.parvis.sign-up.of-known-person.v1", "parvis.sign-ups", SignUpOfKnownPerson.class, FACTS),
            new EventType("io.parvis.sign-up.approved.v1", "parvis.sign-ups", SignUpApproved.class, FACTS),
            new EventType("io.parvis.sign-up.refused.v1", "parvis.sign-ups", SignUpRefused.class, FACTS),
            new EventType(
                    "io.parvis.sign-up-settings.changed.v1", "parvis.sign-ups", SignUpSettingsChanged.class, FACTS),
            new EventType("io.parvis.company.registered.v1", "parvis.companies", CompanyRegistered.class, FACTS),
            new EventType("io.parvis.company.changed.v1", "parvis.companies", CompanyChanged.class, FACTS),
            new EventType(
                    "io.parvis.company.sharing-changed.v1", "parvis.companies", CompanySharingChanged.class, FACTS),
            new EventType("io.parvis.company.merger-undone.v1", "parvis.companies", CompanyMergerUndone.class, FACTS),
            new EventType("io.parvis.companies.merged.v1", "parvis.companies", CompaniesMerged.class, FACTS),
            new EventType("io.parvis.company.state.v1", "parvis.companies.state", CompanyState.class, STATES),
            new EventType(
                    "io.parvis.request-type.published.v1", "parvis.request-types", RequestTypePublished.class, FACTS),
            new EventType("io.parvis.request-type.retired.v1", "parvis.request-types", RequestTypeRetired.class, FACTS),
            new EventType("io.parvis.request.submitted.v1", "parvis.requests", RequestSubmitted.class, FACTS),
            new EventType("io.parvis.request.accepted.v1", "parvis.requests", RequestAccepted.class, FACTS),
            new EventType("io.parvis.request.converted.v1", "parvis.requests", RequestConverted.class, FACTS),
            new EventType("io.parvis.request.information-asked.v1", "parvis.requests", InformationAsked.class, FACTS),
            new EventType("io.parvis.request.amended.v1", "parvis.requests", RequestAmended.class, FACTS),
            new EventType("io.parvis.request.moved.v1", "parvis.requests", RequestMoved.class, FACTS),
            new EventType("io.parvis.request.rejected.v1", "parvis.requests", RequestRejected.class, FACTS),
            new EventType("io.parvis.request.withdrawn.v1", "parvis.requests", RequestWithdrawn.class, FACTS),
            new EventType("io.parvis.matter.opened.v1", "parvis.matters", MatterOpened.class, FACTS),
            new EventType("io.parvis.matter.status-changed.v1", "parvis.matters", MatterStatusChanged.class, FACTS),
            new EventType("io.parvis.matter.changed.v1", "parvis.matters", MatterChanged.class, FACTS),
            new EventType("io.parvis.matter.refiled.v1", "parvis.matters", MatterRefiled.class, FACTS),
            new EventType("io.parvis.matter.assigned.v1", "parvis.matters", MatterAssigned.class, FACTS),
            new EventType("io.parvis.matter.closed.v1", "parvis.matters", MatterClosed.class, FACTS),
            new EventType("io.parvis.matter.reopened.v1", "parvis.matters", MatterReopened.class, FACTS),
            new EventType("io.parvis.matter.shared.v1", "parvis.matters", MatterShared.class, FACTS),
            new EventType("io.parvis.matter.unshared.v1", "parvis.matters", MatterUnshared.class, FACTS),
            new EventType(
                    "io.parvis.matter.requester-changed.v1", "parvis.matters", MatterRequesterChanged.class, FACTS),
            new EventType("io.parvis.matter.watcher-added.v1", "parvis.matters", MatterWatcherAdded.class, FACTS),
            new EventType("io.parvis.matter.watcher-removed.v1", "parvis.matters", MatterWatcherRemoved.class, FACTS),
            new EventType(
                    "io.parvis.matter.important-development-added.v1",
                    "parvis.matters",
                    ImportantDevelopmentAdded.class,
                    FACTS),
            new EventType("io.parvis.matter.hearing-scheduled.v1", "parvis.matters", HearingScheduled.class, FACTS),
            new EventType("io.parvis.matter.hearing-rescheduled.v1", "parvis.matters", HearingRescheduled.class, FACTS),
            new EventType("io.parvis.matter.hearing-adjourned.v1", "parvis.matters", HearingAdjourned.class, FACTS),
            new EventType("io.parvis.matter.hearing-held.v1", "parvis.matters", HearingHeld.class, FACTS),
            new EventType("io.parvis.matter.hearing-cancelled.v1", "parvis.matters", HearingCancelled.class, FACTS),
            new EventType("io.parvis.matter.hearing-shown.v1", "parvis.matters", HearingShown.class, FACTS),
            new EventType("io.parvis.matter.hearing-hidden.v1", "parvis.matters", HearingHidden.class, FACTS),
            new EventType("io.parvis.matter.note-added.v1", "parvis.matters", MatterNoteAdded.class, FACTS),
            new EventType("io.parvis.matter.note-edited.v1", "parvis.matters", MatterNoteEdited.class, FACTS),
            new EventType("io.parvis.matter.attachment-added.v1", "parvis.matters", MatterAttachmentAdded.class, FACTS),
            new EventType("io.parvis.matter.attachment-shown.v1", "parvis.matters", MatterAttachmentShown.class, FACTS),
            new EventType(
                    "io.parvis.matter.attachment-hidden.v1", "parvis.matters", MatterAttachmentHidden.class, FACTS),
            new EventType(
                    "io.parvis.matter.attachment-removed.v1", "parvis.matters", MatterAttachmentRemoved.class, FACTS),
            new EventType("io.parvis.matter.attachment-moved.v1", "parvis.matters", MatterAttachmentMoved.class, FACTS),
            new EventType("io.parvis.matter.folder-shown.v1", "parvis.matters", MatterFolderShown.class, FACTS),
            new EventType("io.parvis.matter.folder-hidden.v1", "parvis.matters", MatterFolderHidden.class, FACTS),
            new EventType("io.parvis.matter.folder-changed.v1", "parvis.matters", MatterFolderChanged.class, FACTS),
            new EventType("io.parvis.contract.opened.v1", "parvis.contracts", ContractOpened.class, FACTS),
            new EventType("io.parvis.contract.shared.v1", "parvis.contracts", ContractShared.class, FACTS),
            new EventType(
                    "io.parvis.contract.attachment-added.v1", "parvis.contracts", ContractAttachmentAdded.class, FACTS),
            new EventType("io.parvis.notification.sent.v1", "parvis.notifications", NotificationSent.class, FACTS),
            new EventType("io.parvis.notification.failed.v1", "parvis.notifications", NotificationFailed.class, FACTS),
            new EventType("io.parvis.internal.note-added.v1", "parvis.internal", InternalNoteAdded.class, INTERNAL),
            new EventType("io.parvis.internal.note-edited.v1", "parvis.internal", InternalNoteEdited.class, INTERNAL),
            new EventType(
                    "io.parvis.internal.attachment-changed.v1",
                    "parvis.internal",
                    InternalAttachmentChanged.class,
                    INTERNAL),
            new EventType(
                    "io.parvis.internal.matter-changed.v1", "parvis.internal", InternalMatterChanged.class, INTERNAL),
            new EventType(
                    "io.parvis.internal.members-mentioned.v1", "parvis.internal", MembersMentioned.class, INTERNAL));

    private static final Map<Class<?>, EventType> BY_PAYLOAD =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::payload, Function.identity()));

    private EventCatalogue() {}

    /** All kinds of events, in the order of the documentation. */
    public static List<EventType> all() {
        return ALL;
    }

    /** Those that other systems may subscribe to. */
    public static List<EventType> open() {
        return ALL.stream().filter(type -> type.channel() != INTERNAL).toList();
    }

    /** The kinds of events on a topic; none on one that the catalogue does not know. */
    public static List<EventType> on(String topic) {
        return ALL.stream().filter(type -> type.topic().equals(topic)).toList();
    }

    /**
     * The kind of event that a payload record belongs to.
     *
     * @throws IllegalArgumentException if the record is not a published event
     */
    public static EventType of(Class<?> payload) {
        EventType type = BY_PAYLOAD.get(payload);
        if (type == null) {
            throw new IllegalArgumentException(payload.getName() + " is not a published event");
        }
        return type;
    }
}
