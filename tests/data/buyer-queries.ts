/**
 * Queries of buyers and the cases expected for them: one of `slugs` must be among the first `within` results. An empty list means
 * that no case should be found.
 */
export type BuyerQuery = { query: string; slugs: readonly string[]; within: number };

const rows = (kind: string, text: string): (BuyerQuery & { kind: string })[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [query = "", slugs = "", within = "1"] = line.split("|").map((cell) => cell.trim());
      return { kind, query, slugs: slugs === "" ? [] : slugs.split(" "), within: Number(within) };
    });

/** `query | slugs, any of which will do | within the first`, 1 where it is left out. */
export const buyerQueries = [
  ...rows(
    "a company by its legal name",
    `
    深圳市文鼎创数据科技有限公司 | excelsecu
    文鼎创数据科技有限公司 | excelsecu
    成都国星宇航科技股份有限公司 | adaspace
    中移物联网有限公司 | chinamobile-iot
    东方通信股份有限公司 | eastcom
    马上消费金融股份有限公司 | msxf
    北京中科金财科技股份有限公司 | sinodata
    苏州威视通智能科技有限公司 | vsleem
    东莞怡合达自动化股份有限公司 | yiheda
    中通快递股份有限公司 | zto
    华夏银行股份有限公司 | huaxia-bank
    新东方教育科技集团有限公司 | xdf
    驭势科技（北京）有限公司 | uisee
    上海安畅网络科技股份有限公司 | anchnet
    ZTO Express (Cayman) Inc. | zto
    VNG Corporation | vng
    Hua Xia Bank Co., Ltd. | huaxia-bank
    New Oriental Education & Technology Group Inc. | xdf
    China Mobile IoT Company Limited | chinamobile-iot
    Anchnet Network Technology Co., Ltd | anchnet
    Shenzhen Excelsecu Data Technology Co., Ltd. | excelsecu
  `,
  ),
  ...rows(
    "a brand or product",
    `
    中通 | zto
    去哪儿 | qunar
    qunar | qunar
    思否 | segmentfault
    segment fault | segmentfault
    Segment-Fault | segmentfault
    zalopay | vng
    Zalo Pay | vng
    NebulaGraph | vesoft
    nebula graph | vesoft
    本来生活网 | benlai
    绿米 | aqara
    EdgeBox | chinamobile-iot
    edge box | chinamobile-iot
    SmartAnt | anchnet
    smart ant | anchnet
    ZKE | zto
    iTEX | keyenlinx
    SinoBaaS | sinodata
    KubeEdge | chinamobile-iot | 2
    kube edge | chinamobile-iot | 2
    kube-edge | chinamobile-iot | 2
    ArgoCD | xdf
    argo cd | xdf
    argo-cd | xdf
    华夏 | huaxia-bank
    好车 | hshc
    Foxconn | maxnerva
  `,
  ),
  ...rows(
    "pinyin or initials",
    `
    wendingchuang | excelsecu
    wdc | excelsecu
    zhongtong | zto
    ztkd | zto
    zt | zto
    huaxiayinhang | huaxia-bank
    hua xia yin hang | huaxia-bank
    hxyh | huaxia-bank
    xindongfang | xdf
    qunaer | qunar
    jiankong | wuxitv vng hshc keyenlinx | 5
    jinrong | huaxia-bank msxf hshc | 3
    wulianwang | chinamobile-iot excelsecu | 2
    shenzhen | excelsecu extreme-vision bobinfo uisee | 4
    anchang | anchnet
    wuxiguangdian | wuxitv
    rizhi | keyenlinx wuxitv xdf turing vng | 8
    duojiqun | qunar hongyaa vesoft vsleem | 8
  `,
  ),
  ...rows(
    "a misspelling",
    `
    exelsecu | excelsecu
    excelsceu | excelsecu
    segmentfualt | segmentfault
    segmntfalt | segmentfault
    moniter | vng wuxitv keyenlinx hshc maxnerva | 6
    monitorring | vng wuxitv keyenlinx hshc maxnerva | 6
    kubernets | huaxia-bank xdf vng | 3
    kubernates | huaxia-bank xdf vng | 4
    obsevability | vng wuxitv bobinfo hshc uisee | 5
    microservces | anchnet zto bobinfo huaxia-bank | 4
    blokchain | sinodata
    qunarr | qunar
    anchent | anchnet
    logistcs | zto
    zhongtongkuadi | zto
    maxnrva | maxnerva
    servise mesh | huaxia-bank hshc wuxitv | 3
    gatway | adaspace keyenlinx chinamobile-iot | 3
    pipline | xdf vng benlai | 4
  `,
  ),
  ...rows(
    "plural or another form",
    `
    banks | huaxia-bank
    bank | huaxia-bank
    banking | huaxia-bank
    satellites | adaspace
    logs | keyenlinx turing wuxitv xdf eastcom | 5
    gateways | adaspace keyenlinx chinamobile-iot | 3
    pipelines | xdf benlai vng | 3
    microservices | anchnet zto bobinfo huaxia-bank | 4
    GPUs | extreme-vision
    monitored | vng wuxitv hshc keyenlinx maxnerva | 6
    containerized | turing bobinfo | 4
    containerised | turing bobinfo | 4
    migrating | anchnet | 3
    developers | segmentfault | 3
    algorithms | extreme-vision
    broadcasters | wuxitv
    expressways | gxjtkyy
  `,
  ),
  ...rows(
    "Chinese words without spaces",
    `
    日志监控 | keyenlinx wuxitv turing msxf eastcom | 4
    监控日志 | keyenlinx wuxitv turing msxf eastcom | 4
    金融行业监控 | msxf hshc huaxia-bank | 3
    金融容器平台 | huaxia-bank msxf hshc | 3
    银行微服务 | huaxia-bank
    物流多集群 | zto
    快递公司案例 | zto
    教育行业案例 | xdf hongyaa | 2
    私有云多集群 | zto qunar wuxitv hshc | 6
    边缘计算物联网 | chinamobile-iot
    自动驾驶高可用 | uisee
    区块链平台 | sinodata
    智能制造上云 | maxnerva keyenlinx yiheda bobinfo | 3
    旅游行业容器化 | qunar
    深圳物联网 | excelsecu
    北京金融 | hshc sinodata huaxia-bank | 2
    如何降低成本 | benlai segmentfault msxf | 3
    卫星公司 | adaspace
    广电容器云 | wuxitv
    智能家居高可用 | bobinfo aqara
    高可用方案 | uisee anchnet zto huaxia-bank | 4
    哪些银行用了容器 | huaxia-bank
  `,
  ),
  ...rows(
    "spellings with and without hyphen, slash or space",
    `
    cicd | benlai alphaflow maxnerva segmentfault | 4
    CI/CD | benlai alphaflow maxnerva segmentfault | 4
    ci cd | benlai alphaflow maxnerva segmentfault | 4
    ci-cd | benlai alphaflow maxnerva segmentfault | 4
    dev ops | benlai alphaflow segmentfault xdf | 4
    multicluster | qunar vesoft hongyaa vsleem | 4
    multi-cluster | qunar vesoft hongyaa vsleem | 4
    multi cluster | qunar vesoft hongyaa vsleem | 4
    ecommerce | benlai
    e-commerce | benlai
    e commerce | benlai
    onprem | zto huaxia-bank anchnet benlai | 6
    on-premises | zto huaxia-bank anchnet benlai | 6
    smarthome | aqara bobinfo | 2
    git ops | xdf
    GitOps | xdf
    Docker-Compose | maxnerva vsleem qunar | 3
    docker compose | maxnerva vsleem qunar | 3
    k8s | huaxia-bank xdf vng | 3
    baremetal | vng
    bare metal | vng
  `,
  ),
  ...rows(
    "a facet value by any name",
    `
    iot | chinamobile-iot
    internet of things | chinamobile-iot
    AI | vsleem msxf extreme-vision adaspace | 4
    computer vision | extreme-vision
    HPA | zto
    Vietnam | vng
    越南 | vng
    东莞 | yiheda
    Suzhou | vsleem
    公有云 | excelsecu turing vesoft segmentfault | 6
    edge computing | chinamobile-iot vsleem | 2
    灰度发布 | anchnet zto | 2
    canary release | anchnet zto | 2
    Jenkins | benlai | 2
    istio | huaxia-bank
    多租户 | uisee eastcom keyenlinx adaspace | 4
  `,
  ),
  ...rows(
    "a phrase",
    `
    降本增效 | benlai segmentfault msxf | 3
    降本 | benlai segmentfault msxf | 3
    reduce cost | benlai segmentfault msxf | 3
    cost reduction | benlai segmentfault msxf | 3
    migrate from Rancher | keyenlinx
    replace Rancher | keyenlinx
    替换 Rancher | keyenlinx
    CI/CD pipeline | xdf benlai vng | 3
    on-prem Kubernetes | zto huaxia-bank xdf vng | 3
    Kubernetes for banks | huaxia-bank
    fintech blockchain | sinodata
    self-driving cars | uisee | 2
    无人驾驶 | uisee
    disaster recovery | uisee | 3
    从 Docker Swarm 迁移 | adaspace aqara | 2
    migrate from Docker Swarm | adaspace aqara | 2
    GPU utilization | extreme-vision
    提高 GPU 利用率 | extreme-vision
    telecom operator | eastcom chinamobile-iot | 2
    online education | xdf hongyaa | 3
    database as a service | vesoft | 2
    one-click release | benlai yiheda
    how to use service mesh | huaxia-bank hshc wuxitv | 3
    hybrid cloud in Suzhou | vsleem
    logistics company Kubernetes | zto
  `,
  ),
  ...rows(
    "nothing found",
    `
    Siemens |
    麦当劳 |
    qwertyuiop |
    龘龘 |
    COBOL |
  `,
  ),
];
