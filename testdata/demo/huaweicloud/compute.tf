data "huaweicloud_images_image" "base" {
  name        = "Huawei Cloud EulerOS 2.0 Standard 64 bit"
  visibility  = "public"
  most_recent = true
}

locals {
  load_balancers = {
    # Faces customers: two zones.
    internet = {
      network = "dmz"
      tier    = "edge"
      zones   = slice(local.zones, 0, 2)
    }
    # Between the channels and the core: one zone, copied from development.
    channels = {
      network = "core"
      tier    = "app"
      zones   = [local.zones[0]]
    }
    # Partners: meant to be two zones.
    partners = {
      network = "dmz"
      tier    = "edge"
      zones   = [local.zones[0], local.zones[0]]
    }
  }
}

resource "huaweicloud_elb_loadbalancer" "this" {
  for_each = local.load_balancers

  name                       = "${local.prefix}-${each.key}"
  availability_zone          = each.value.zones
  vpc_id                     = module.network[each.value.network].vpc_id
  ipv4_subnet_id             = module.network[each.value.network].subnet_ids[each.value.tier]
  cross_vpc_backend          = true
  deletion_protection_enable = true
  tags                       = local.tags
}

resource "huaweicloud_elb_pool" "internet" {
  name            = "${local.prefix}-internet"
  protocol        = "HTTPS"
  lb_method       = "LEAST_CONNECTIONS"
  loadbalancer_id = huaweicloud_elb_loadbalancer.this["internet"].id
}

resource "huaweicloud_as_configuration" "teller" {
  scaling_configuration_name = "${local.prefix}-teller"

  instance_config {
    flavor             = "c7.xlarge.2"
    image              = data.huaweicloud_images_image.base.id
    security_group_ids = [module.network["core"].security_group_ids["app"]]
    user_data = templatefile("${path.module}/templates/cloud-init.yaml.tftpl", {
      role = "teller"
      ntp  = ["ntp1.kestrelharbour.example", "ntp2.kestrelharbour.example"]
    })

    disk {
      disk_type   = "SYS"
      volume_type = "GPSSD"
      size        = 40
      kms_id      = huaweicloud_kms_key.data["database"].id
    }
  }
}

# Takes its members out of service when the load balancer finds them sick.
resource "huaweicloud_as_group" "teller" {
  scaling_group_name           = "${local.prefix}-teller"
  scaling_configuration_id     = huaweicloud_as_configuration.teller.id
  availability_zones           = slice(local.zones, 0, 2)
  vpc_id                       = module.network["core"].vpc_id
  min_instance_number          = 2
  max_instance_number          = 8
  health_periodic_audit_method = "ELB_AUDIT"

  networks {
    id = module.network["core"].subnet_ids["app"]
  }

  lbaas_listeners {
    pool_id       = huaweicloud_elb_pool.internet.id
    protocol_port = 8443
  }
}

# Behind the same pool, but judged by whether the server runs at all, and in whatever zone the service picks.
resource "huaweicloud_as_group" "campaign" {
  scaling_group_name       = "${local.prefix}-campaign"
  scaling_configuration_id = huaweicloud_as_configuration.teller.id
  vpc_id                   = module.network["core"].vpc_id
  min_instance_number      = 1
  max_instance_number      = 4

  networks {
    id = module.network["core"].subnet_ids["app"]
  }

  lbaas_listeners {
    pool_id       = huaweicloud_elb_pool.internet.id
    protocol_port = 8081
  }
}

# End-of-day batch, one server a zone.
resource "huaweicloud_compute_instance" "batch" {
  count = 2

  name               = "${local.prefix}-batch-${count.index + 1}"
  image_id           = data.huaweicloud_images_image.base.id
  flavor_id          = "c7.2xlarge.2"
  availability_zone  = local.zones[count.index]
  security_group_ids = [module.network["core"].security_group_ids["app"]]
  tags               = local.tags

  network {
    uuid = module.network["core"].subnet_ids["app"]
  }
}

# Builds images; pulls from the internet and, as it stands, can be reached from there.
resource "huaweicloud_compute_instance" "builder" {
  name               = "${local.prefix}-builder"
  image_id           = data.huaweicloud_images_image.base.id
  flavor_id          = "c7.xlarge.2"
  security_group_ids = [module.network["dmz"].security_group_ids["edge"]]
  eip_type           = "5_bgp"
  tags               = local.tags

  network {
    uuid = module.network["dmz"].subnet_ids["edge"]
  }

  bandwidth {
    share_type  = "PER"
    size        = 20
    charge_mode = "traffic"
  }
}

resource "huaweicloud_compute_instance" "bastion" {
  name               = "${local.prefix}-bastion"
  image_id           = data.huaweicloud_images_image.base.id
  flavor_id          = "s7.large.2"
  security_group_ids = [huaweicloud_networking_secgroup.bastion.id]
  tags               = local.tags

  network {
    uuid = module.network["dmz"].subnet_ids["edge"]
  }
}

resource "huaweicloud_networking_secgroup" "bastion" {
  name                 = "${local.prefix}-bastion"
  description          = "SSH from the operations floors"
  delete_default_rules = true
}

resource "huaweicloud_networking_secgroup_rule" "bastion" {
  for_each = toset(["203.0.113.0/28", "198.51.100.16/28"])

  security_group_id = huaweicloud_networking_secgroup.bastion.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  ports             = "22"
  remote_ip_prefix  = each.value
}

resource "huaweicloud_vpc_eip" "bastion" {
  count = var.bastion_public ? 1 : 0

  name = "${local.prefix}-bastion"

  publicip {
    type = "5_bgp"
  }

  bandwidth {
    share_type = "PER"
    name       = "${local.prefix}-bastion"
    size       = 5
  }
}

resource "huaweicloud_compute_eip_associate" "bastion" {
  count = var.bastion_public ? 1 : 0

  instance_id = huaweicloud_compute_instance.bastion.id
  public_ip   = huaweicloud_vpc_eip.bastion[0].address
}
