package io.parvis.identity.accounts;

class ComparingInMemoryAccountsTests extends ComparingAccountsSuite {

    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected HeldAccounts held() {
        return accounts;
    }

    @Override
    protected void put(HeldAccount account) {
        accounts.put(account);
    }

    @Override
    protected void remove(String subject) {
        accounts.remove(subject);
    }

    @Override
    protected void away(boolean now) {
        if (now) {
            accounts.goAway();
        } else {
            accounts.comeBack();
        }
    }
}
