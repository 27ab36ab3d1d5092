# Two accounts: each needs a tracker of its own.
provider "huaweicloud" {
  domain_name = "payments"
}

provider "huaweicloud" { # unsure "provider.huaweicloud.lending: no CTS tracker is declared here"
  alias       = "lending"
  domain_name = "lending"
}

resource "huaweicloud_cts_tracker" "payments" {
}

resource "huaweicloud_vpc" "lending" {
  provider = huaweicloud.lending
  name     = "lending"
  cidr     = "10.0.0.0/16"
}
